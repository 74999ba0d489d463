import { render } from 'preact';
import { digitsOf, groupDigits } from '@/core/phone-number';
import { createState, type State, type Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { defineFeature } from '@/features/contract';
import type { Message } from '@/i18n/messages';
import { useWatched } from '@/ui/use-watched';
import { showCardOnce } from './card.ts';
import { sheetOf, sheetText } from './core/sheet.ts';
import { faceStrings } from './face-strings.ts';
import { inspectPage } from './inspect.ts';
import { manifest } from './manifest.ts';
import { markNumbers } from './numbers-on-page.ts';
import { Panel, type PanelActions } from './Panel.tsx';
import css from './panel.css?inline';
import { printSheet } from './print-sheet.ts';
import { showAgent, showOnPage } from './show-on-page.ts';
import { type Context, type Reading, readSite } from './site-reader.ts';
import { regionNames, words } from './strings.ts';

/** 电话和柜台: the ways that need no smartphone, found on the page or in the directory. */
export const feature = defineFeature({
  manifest,
  start(context: Context): Stop {
    const { tool, chooseTool } = context;
    const { reading, stop } = readSite(context);
    let closePanel: Stop = () => undefined;
    let isOpen = false;
    const pressed = createState<string | null>(null);
    const settle = (): void => {
      const isWanted = tool.peek() === manifest.id && reading.peek() !== null;
      if (isWanted === isOpen) return;
      isOpen = isWanted;
      if (!isWanted) pressed.value = null;
      closePanel();
      closePanel = isWanted ? openPanel(context, reading, pressed) : () => undefined;
    };
    const unsettle = stopAll([tool.subscribe(settle), reading.subscribe(settle)]);
    const stopCard = showCardOnce(context, reading, () => chooseTool(manifest.id));
    const stopMarks = markNumbers(context, reading, (number) => {
      pressed.value = number;
      chooseTool(manifest.id);
    });
    return stopAll([stop, stopCard, stopMarks, () => closePanel(), unsettle]);
  },
  inspect: inspectPage,
});

/** @param pressed the number on the page that she has pressed, to begin with */
function openPanel(context: Context, reading: Watched<Reading | null>, pressed: State<string | null>): Stop {
  const { overlay, say } = context;
  if (!overlay) return () => undefined;
  return overlay.openPanel({
    id: manifest.id,
    title: say(faceStrings.name),
    shape: 'side',
    css,
    mount(container) {
      render(<LivePanel context={context} reading={reading} pressed={pressed} />, container);
      return () => render(null, container);
    },
  });
}

interface LivePanelProps {
  context: Context;
  reading: Watched<Reading | null>;
  pressed: State<string | null>;
}

/** The panel over what is known now: late content and notes of family come in without closing it. */
function LivePanel({ context, reading, pressed }: LivePanelProps) {
  const now = useWatched(reading);
  const first = useWatched(pressed);
  if (!now) return null;
  const { say, shared } = context;
  const { language } = shared.peek();
  const pick = (text: Message): string => text[language] ?? text.zh;
  const guessed = now.isGuessed ? ((regionNames as Record<string, Message>)[now.region] ?? null) : null;
  const actions = actionsFor(context, now, pick, (number) => {
    pressed.value = number;
    context.chooseTool(manifest.id);
  });
  return (
    <Panel
      understanding={now.understanding}
      key={first ?? ''}
      first={first}
      guessed={guessed}
      say={say}
      pick={pick}
      actions={actions}
    />
  );
}

function actionsFor(
  context: Context,
  now: Reading,
  pick: (text: Message) => string,
  open: (number: string) => void,
): PanelActions {
  const { overlay, say, settings, updateSettings, chooseTool, document, window, report } = context;
  const page = { title: document.title, url: window.location.href, time: new Date().toLocaleString('zh-CN') };
  const parts = () => sheetOf(now.understanding, page, say, pick);
  return {
    showOnPage(offer) {
      if (!showOnPage(context, now, offer)) return false;
      // The panel would lie over the place that it leads to: its number stays, large, in a card below.
      chooseTool(null);
      overlay?.offer({
        sentence: say(words.callout, { number: groupDigits(offer.number) }),
        icon: 'phone',
        label: say(words.call),
        onAccept: () => open(digitsOf(offer.number)),
      });
      return true;
    },
    showAgent: () => showAgent(context, now),
    print: (place) => void printSheet(place, parts()),
    copy: () =>
      window.navigator.clipboard.writeText(sheetText(parts())).then(
        () => true,
        () => false,
      ),
    mute() {
      const muted = [...settings.peek().muted, { host: now.model.host }];
      void updateSettings({ muted }).catch(report);
    },
    note(entry) {
      const own = [...settings.peek().own, { ...entry, where: now.model.host }];
      void updateSettings({ own }).catch(report);
    },
    close: () => chooseTool(null),
  };
}
