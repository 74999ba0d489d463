import { useEffect, useRef } from 'preact/hooks';
import { boundsOf } from '@/dom/bounds';
import { Button } from '@/ui/Button';
import type { Field } from '../core/field-model.ts';
import { pictureBeside } from '../page/companions.ts';
import { strings } from '../strings.ts';
import type { PanelParts } from './model.ts';

/** How many times larger than in the page the picture is shown. */
const ENLARGE = 3;
/** The width of a question. */
const WIDEST_PX = 1060;
/** A drawn picture says nothing when it changes. */
const LOOK_EVERY_MS = 500;

/** The site's picture, drawn large from what is on the screen: asking for it again would change its letters. */
export function CaptchaHelp({ parts, field }: { parts: PanelParts; field: Field }) {
  const { walk, say } = parts;
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = walk.controlOf(field)?.controls[0];
  const picture = control === undefined ? null : pictureBeside(control);
  useEffect(() => {
    if (picture === null) return;
    const redraw = (): void => draw(canvas.current, picture);
    redraw();
    picture.addEventListener('load', redraw);
    const timer = setInterval(redraw, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      picture.removeEventListener('load', redraw);
    };
  }, [picture]);
  if (picture === null) return <p>{say(strings.captchaVoice)}</p>;
  return (
    <div class="elder-form-captcha">
      <canvas ref={canvas} role="img" aria-label={say(strings.captchaHow)} />
      <div>
        <p>{say(strings.captchaHow)}</p>
        <Button icon="edit" label={say(strings.captchaNew)} onPress={() => picture.click()} />
        <p>{say(strings.captchaVoice)}</p>
      </div>
    </div>
  );
}

function draw(canvas: HTMLCanvasElement | null, picture: HTMLImageElement | HTMLCanvasElement): void {
  if (canvas === null) return;
  const box = boundsOf(picture);
  const width = box.width || picture.width;
  const height = box.height || picture.height;
  const scale = Math.min(ENLARGE, WIDEST_PX / Math.max(width, 1));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
