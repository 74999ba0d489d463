import { render } from 'preact';
import type { Stop } from '@/core/stop';
import type { FeatureContext, Overlay } from '@/features/contract';
import type { EngineMaker } from '@/speech/engine-maker';
import type { Field, FieldType } from './core/field-model.ts';
import { pointAt } from './hand-over.tsx';
import { createKeeper, type KeptAnswers } from './keep.ts';
import { labelWords } from './label-words.ts';
import type { manifest } from './manifest.ts';
import { walkable } from './page/choose-form.ts';
import { type PageForm, readForms } from './page/read-forms.ts';
import { isShown } from './page/shown.ts';
import { FormChoice } from './panel/FormChoice.tsx';
import { FormPanel } from './panel/FormPanel.tsx';
import css from './panel/form-panel.css?inline';
import type { PanelParts, Screen } from './panel/model.ts';
import { pressSubmit } from './press.ts';
import { createPanelSpeaker } from './speak.ts';
import { strings } from './strings.ts';
import { createWalk, type Walk } from './walk.ts';

export type Context = FeatureContext<typeof manifest.settings>;

/** Frameworks answer to input within a task or two; debounced checks take longer and are seen at the next step. */
const SETTLE_MS = 60;

/** Every form of the page and of the frames that it may look into. */
export function readPage({ document, platform }: Context): PageForm[] {
  const documents = [document, ...framesOf(document)];
  return documents.flatMap((one) => readForms(one, (element) => platform.shadowRootOf(element)));
}

function framesOf(document: Document): Document[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner === null || !isShown(frame) ? [] : [inner, ...framesOf(inner)];
  });
}

/** Leads her through a form: panels one after another, until the site's button is pressed or she closes it. */
export function startGuide(context: Context, overlay: Overlay, createEngines: EngineMaker): Stop {
  const { window, say, signal } = context;
  const speaker = createPanelSpeaker(context, createEngines);
  const keeper = createKeeper(context.platform, window.location);
  let closePanel: Stop = () => undefined;

  const show = (shape: 'full' | 'strip', mount: (container: HTMLElement) => void): void => {
    closePanel = overlay.openPanel({
      id: 'form-steps',
      title: say(strings.name),
      shape,
      css,
      mount(container) {
        mount(container);
        return () => {
          speaker.stop();
          render(null, container);
        };
      },
    });
  };

  const walkThrough = async (first: PageForm): Promise<void> => {
    const walk = createWalk({
      first,
      readAll: () => readPage(context),
      settle: () => delay(window, SETTLE_MS),
    });
    const kept = await keeper.read().catch((): KeptAnswers => ({}));
    if (signal.aborted) return;
    const open = (start: Screen): void =>
      show('full', (container) => render(<FormPanel parts={parts} start={start} />, container));
    const parts: PanelParts = {
      walk,
      say,
      kept,
      familyAnswer: (field) => familyAnswer(context, field),
      read: (sentences) => speaker.say(sentences),
      save: () => void keeper.save(walk.form.peek(), walk.answered).catch(context.report),
      handOver: (field) => {
        const target = walk.controlOf(field)?.controls[0];
        if (target === undefined) return;
        const back = (): void => {
          walk.refresh();
          const place = placeOf(walk, field);
          const isWhole = walk.questions.peek()[place]?.fields.length === 1;
          open({ at: 'question', index: place + (isWhole ? 1 : 0) });
        };
        const words =
          field.kind === 'puzzle' || field.kind === 'robot-check'
            ? say(strings.puzzleHere)
            : say(strings.pointed, { label: labelWords(field, say) });
        pointAt(context, { target, words, show: (mount) => show('strip', mount), back });
      },
      press: () => void pressSubmit(context, overlay, walk, { open, close: () => closePanel() }),
    };
    const resumes = walk.form
      .peek()
      .model.fields.some((field) => kept[field.key] !== undefined && walk.answerOf(field) === '');
    open(resumes ? { at: 'resume' } : { at: 'question', index: 0 });
  };

  const forms = walkable(readPage(context));
  const [only] = forms;
  if (only === undefined) {
    const frame = foreignFrame(context.document);
    const leave = (): void => void window.queueMicrotask(() => context.chooseTool(null));
    if (frame === undefined) {
      overlay.tell(say(strings.noForm));
      leave();
    } else {
      const words = say(strings.inFrame);
      pointAt(context, { target: frame, words, show: (mount) => show('strip', mount), back: leave });
    }
    return () => {
      speaker.close();
      closePanel();
    };
  }
  if (forms.length === 1) void walkThrough(only);
  else
    show('full', (container) =>
      render(<FormChoice forms={forms} say={say} onChoose={(form) => void walkThrough(form)} />, container),
    );
  return () => {
    speaker.close();
    closePanel();
  };
}

const FAMILY: Partial<Record<FieldType, 'familyName' | 'familyPhone' | 'familyAddress'>> = {
  name: 'familyName',
  tel: 'familyPhone',
  'street-address': 'familyAddress',
  'address-line1': 'familyAddress',
};

function familyAnswer({ settings }: Context, field: Field): string {
  const key = FAMILY[field.type];
  return key === undefined ? '' : settings.peek()[key];
}

/** A frame of another site, which cannot be looked into from here; the largest is the one that may hold a form. */
function foreignFrame(document: Document): HTMLElement | undefined {
  const area = (frame: HTMLElement): number => frame.offsetWidth * frame.offsetHeight;
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => frame.contentDocument === null && isShown(frame))
    .sort((one, other) => area(other) - area(one))[0];
}

function placeOf(walk: Walk, field: Field): number {
  return walk.questions.peek().findIndex((one) => one.fields.some(({ key }) => key === field.key));
}

function delay(window: Window, ms: number): Promise<void> {
  return new Promise((resolve) => void window.setTimeout(resolve, ms));
}
