import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watched } from '@/core/state';
import type { FeatureFace } from '@/features/contract';
import { type Message, type Say, say as speak, type Values } from '@/i18n/messages';
import type { Settings } from '@/settings/schema';
import { Button } from '@/ui/Button';
import { useWatched } from '@/ui/use-watched';
import { Bar } from './Bar.tsx';
import { Choices } from './Choices.tsx';
import { useFocusBack } from './focus.ts';
import { HelpMenu } from './HelpMenu.tsx';
import type { OverlayHost } from './host.ts';
import { Panel } from './Panel.tsx';
import type { OverlayState } from './state.ts';
import { strings } from './strings.ts';
import { OfferLine, WordCard } from './WordCard.tsx';

/** What the overlay may do: change settings and choose a tool. It never touches a feature. */
export interface OverlayActions {
  turnOff(): void;
  change(id: string, key: string, value: string): void;
  chooseTool(id: string | null): void;
  /** Null where there is no set-up page. */
  setUp: (() => void) | null;
}

export interface OverlayViewProps {
  document: Document;
  faces: readonly FeatureFace[];
  settings: Watched<Settings>;
  tool: Watched<string | null>;
  edge: Watched<'top' | 'bottom'>;
  state: OverlayState;
  actions: OverlayActions;
  host: OverlayHost;
}

export function OverlayView(props: OverlayViewProps) {
  const settings = useWatched(props.settings);
  const say: Say = (message: Message, values?: Values) => speak(message, settings.language, values);
  return (
    <div class="elder-root" lang={settings.language === 'zh' ? 'zh-CN' : settings.language}>
      {settings.enabled ? <Working {...props} say={say} /> : null}
    </div>
  );
}

/** The bar and what it has opened. */
function Working({
  document,
  faces,
  state,
  actions,
  host,
  say,
  ...watched
}: OverlayViewProps & { say: Say }) {
  const settings = useWatched(watched.settings);
  const tool = useWatched(watched.tool);
  const edge = useWatched(watched.edge);
  const panel = useWatched(state.panel);
  const word = useWatched(state.word);
  const dock = useWatched(state.dock);
  const [open, setOpen] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(false);
  const enabled = faces.filter(({ id }) => settings.features[id]?.enabled);
  const menu = enabled.find(({ id }) => id === open);

  // What stands above the bar needs the bar below it.
  const isUnfolded = isWanted || panel !== null || (word !== null && !word.offer);
  useEffect(() => {
    state.isUnfolded.value = isUnfolded;
    return () => {
      state.isUnfolded.value = false;
    };
  }, [state, isUnfolded]);

  const choose = (id: string): void => {
    const opensMenu =
      id === 'help' || enabled.some((one) => one.id === id && one.button?.choices !== undefined);
    if (!state.word.peek()?.offer) state.dismissWord();
    if (opensMenu) {
      setOpen(open === id ? null : id);
      return;
    }
    setOpen(null);
    actions.chooseTool(tool === id ? null : id);
  };
  const change = (face: FeatureFace, value: string): void => {
    const key = face.button?.choices ?? '';
    actions.change(face.id, key, value);
    const choice = face.settingNames[`${key}.${value}`];
    if (choice) state.port.tell(say(strings.chosen, { name: say(face.name), choice: say(choice) }));
  };
  return (
    <>
      <Bar
        faces={enabled}
        say={say}
        edge={edge}
        chosen={open ?? tool}
        foldedAt={isUnfolded ? 0 : dock}
        focusDue={host.focusDue}
        onUnfold={() => {
          host.focusDue.now = host.shadow.activeElement !== null;
          setWanted(true);
        }}
        onChoose={choose}
        onOff={actions.turnOff}
        onEscape={() => (open ? setOpen(null) : state.closePanel())}
      />
      {panel ? (
        <Panel
          key={panel.id}
          request={panel}
          say={say}
          addStyles={host.addStyles}
          stripHeight={state.stripHeight}
          onClose={state.closePanel}
        />
      ) : null}
      {menu ? (
        <Menu title={say(menu.name)} say={say} onClose={() => setOpen(null)}>
          <Choices
            face={menu}
            current={settings.features[menu.id]?.[menu.button?.choices ?? '']}
            say={say}
            onChange={(value) => change(menu, value)}
          />
        </Menu>
      ) : null}
      {open === 'help' ? (
        <Menu title={say(strings.help)} say={say} onClose={() => setOpen(null)}>
          <OfferLine state={state} say={say} />
          <HelpMenu faces={enabled} document={document} say={say} onChoose={choose} onSetUp={actions.setUp} />
        </Menu>
      ) : null}
      <WordCard state={state} say={say} />
    </>
  );
}

interface MenuProps {
  title: string;
  say: Say;
  onClose(): void;
  children: preact.ComponentChildren;
}

/** A strip above the bar that shows choices. */
function Menu({ title, say, onClose, children }: MenuProps) {
  const frame = useRef<HTMLElement>(null);
  useFocusBack(frame);
  return (
    <section
      ref={frame}
      class="elder-panel"
      data-shape="strip"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <Button icon="close" label={say(strings.close)} onPress={onClose} />
      </header>
      {children}
    </section>
  );
}
