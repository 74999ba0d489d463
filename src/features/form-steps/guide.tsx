import { render } from 'preact';
import type { Stop } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import type { FeatureContext, Overlay } from '@/features/contract';
import { Button } from '@/ui/Button';
import type { Field, FieldType } from './core/field-model';
import { createKeeper, type KeptAnswers } from './keep';
import { labelWords } from './label-words';
import type { manifest } from './manifest';
import { walkable } from './page/choose-form';
import { type PageForm, readForms } from './page/read-forms';
import { isShown } from './page/shown';
import { FormChoice } from './panel/FormChoice';
import { FormPanel } from './panel/FormPanel';
import css from './panel/form-panel.css?inline';
import type { PanelParts, Screen } from './panel/model';
import { createSpeaker } from './speak';
import { strings } from './strings';
import { createWalk, type Walk } from './walk';

export type Context = FeatureContext<typeof manifest.settings>;

/** Frameworks answer to input within a task or two; debounced checks take longer and are seen at the next step. */
const SETTLE_MS = 60;
/** Sites answer a press of their button at once or after a round trip; errors later than this are found on return. */
const AFTER_PRESS_MS = 900;

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
export function startGuide(context: Context, overlay: Overlay): Stop {
  const { window, say, signal } = context;
  const speaker = createSpeaker(window, context.shared.peek().language === 'en' ? 'en' : 'zh-CN');
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
      read: (sentences) => speaker.say(sentences, () => overlay.tell(say(strings.silent))),
      save: () => void keeper.save(walk.form.peek(), walk.answered).catch(context.report),
      handOver: (field) => handOver(context, walk, field, show, open),
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
    overlay.tell(say(hasForeignFrame(context.document) ? strings.inFrame : strings.noForm));
    window.queueMicrotask(() => context.chooseTool(null));
    return () => undefined;
  }
  if (forms.length === 1) void walkThrough(only);
  else
    show('full', (container) =>
      render(<FormChoice forms={forms} say={say} onChoose={(form) => void walkThrough(form)} />, container),
    );
  return () => {
    speaker.stop();
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

/** Frames of other sites cannot be looked into from here. */
function hasForeignFrame(document: Document): boolean {
  return [...document.querySelectorAll('iframe')].some(
    (frame) => frame.contentDocument === null && isShown(frame),
  );
}

function delay(window: Window, ms: number): Promise<void> {
  return new Promise((resolve) => void window.setTimeout(resolve, ms));
}

const POINTER_CSS =
  '[elder-pointed] { outline: 6px solid #8f1d14 !important; outline-offset: 6px !important; }';

/** Points at the page's own control until she says that she has done it. */
function handOver(
  { document, window, ledger, say }: Context,
  walk: Walk,
  field: Field,
  show: (shape: 'strip', mount: (container: HTMLElement) => void) => void,
  open: (screen: Screen) => void,
): void {
  const control = walk.controlOf(field)?.controls[0];
  if (control === undefined) return;
  const sheet = createSheet(window, POINTER_CSS, [control.getRootNode() as Document | ShadowRoot]);
  ledger.onUndo(sheet.remove);
  ledger.mark(control, 'elder-pointed', '');
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  const back = (): void => {
    ledger.unmark(control, 'elder-pointed');
    sheet.remove();
    walk.refresh();
    open({
      at: 'question',
      index: walk.questions.peek().findIndex((one) => one.fields.some(({ key }) => key === field.key)) + 1,
    });
  };
  show('strip', (container) =>
    render(
      <div class="elder-form-bottom">
        <p>{say(strings.pointed, { label: labelWords(field, say) })}</p>
        <Button icon="check" kind="primary" label={say(strings.done)} onPress={back} />
      </div>,
      container,
    ),
  );
  document.defaultView?.getSelection()?.removeAllRanges();
}

/** Presses the site's own button: called from her own tap alone. Comes back where the site finds something amiss. */
async function pressSubmit(
  { window, say, report }: Context,
  overlay: Overlay,
  walk: Walk,
  panel: { open(screen: Screen): void; close: Stop },
): Promise<void> {
  const { submit } = walk.form.peek();
  if (submit === null || !submit.isConnected) return overlay.tell(say(strings.noButton));
  if (submit.matches(':disabled')) return overlay.tell(say(strings.buttonOff), 'warning');
  submit.click();
  await delay(window, AFTER_PRESS_MS);
  try {
    walk.refresh();
    const amiss = walk.questions
      .peek()
      .findIndex((question) =>
        question.fields.some((field) => walk.errorOf(field) !== '' || !isValid(walk, field)),
      );
    if (amiss !== -1 && submit.isConnected) return panel.open({ at: 'question', index: amiss });
  } catch (error) {
    report(error);
  }
  panel.close();
  return overlay.tell(say(strings.pressed));
}

function isValid(walk: Walk, field: Field): boolean {
  const control = walk.controlOf(field)?.controls[0] as Partial<HTMLInputElement> | undefined;
  return control?.form?.noValidate === true || control?.validity?.valid !== false;
}
