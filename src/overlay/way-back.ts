import { Power } from 'lucide';
import { SVG, XHTML } from '@/core/namespaces';
import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { say } from '@/i18n/messages';
import type { Settings } from '@/settings/schema';
import { setPress } from '@/ui/press';
import type { OverlayHost } from './host.ts';
import { strings } from './strings.ts';
import css from './way-back.css?inline';

interface WayBackParts {
  document: Document;
  settings: Watched<Settings>;
  /** Makes the host when something is to be shown. */
  host(): OverlayHost;
  turnOn(): void;
}

/**
 * 长辈模式, the one button that is left while the mode is off. Drawn without the library that draws the bar: it stands
 * on every page that a reader without the mode opens, and may cost next to nothing there.
 */
export function startWayBack({ document, settings, host, turnOn }: WayBackParts): Stop {
  let remove: Stop | null = null;
  const show = ({ language }: Settings): Stop => {
    const { shadow, addStyles, focusDue } = host();
    const button = drawButton(document, say(strings.turnOn, language), () => {
      focusDue.now = shadow.activeElement === button;
      turnOn();
    });
    const place = document.createElementNS(XHTML, 'div') as HTMLElement;
    place.className = 'elder-root';
    place.lang = language;
    place.append(inCorner(document, button));
    const unstyle = addStyles(css);
    shadow.append(place);
    if (focusDue.now) button.focus({ preventScroll: true });
    focusDue.now = false;
    return stopAll([() => place.remove(), unstyle]);
  };
  const unsettle = settings.subscribe((now) => {
    if (now.enabled) {
      remove?.();
      remove = null;
    } else remove ??= show(now);
  });
  return stopAll([unsettle, () => remove?.()]);
}

function inCorner(document: Document, button: HTMLButtonElement): Element {
  const corner = document.createElementNS(XHTML, 'div');
  corner.className = 'elder-way-back';
  corner.append(button);
  return corner;
}

/** It answers only what the reader does herself: events that a page's script makes up are not trusted. */
function drawButton(document: Document, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElementNS(XHTML, 'button') as HTMLButtonElement;
  button.type = 'button';
  button.className = 'elder-button';
  setPress(button, press);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  const word = document.createElementNS(XHTML, 'span');
  word.textContent = label;
  button.append(drawIcon(document), word);
  return button;
}

function drawIcon(document: Document): Element {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const [shape, attributes] of Power) {
    const part = document.createElementNS(SVG, shape);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    icon.append(part);
  }
  return icon;
}
