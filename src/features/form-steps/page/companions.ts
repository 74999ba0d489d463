const SEND_CODE = /获取|发送|重发|重新|send|get.{0,6}code|resend|\d+ ?(s|秒)/i;
const REACH = 4;

/** The picture of letters that stands nearest to a field. */
export function pictureBeside(control: HTMLElement): HTMLImageElement | HTMLCanvasElement | null {
  return nearest(control, 'img, canvas') as HTMLImageElement | HTMLCanvasElement | null;
}

/** The site's own button that sends a code by text message. */
export function sendButtonBeside(control: HTMLElement): HTMLElement | null {
  return nearest(control, 'button, a, input[type="button" i], span, em, [role="button"]', (element) => {
    const words = element.getAttribute('value') ?? element.textContent ?? '';
    return words.length < 20 && SEND_CODE.test(words);
  }) as HTMLElement | null;
}

function nearest(
  control: HTMLElement,
  selector: string,
  fits: (element: Element) => boolean = () => true,
): Element | null {
  let box = control.parentElement;
  for (let level = 0; box !== null && level < REACH; level++, box = box.parentElement) {
    const found = [...box.querySelectorAll(selector)].find(fits);
    if (found !== undefined) return found;
    if (/^(FORM|BODY)$/.test(box.tagName)) return null;
  }
  return null;
}
