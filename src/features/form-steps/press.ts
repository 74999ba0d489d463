import type { Overlay } from '@/features/contract';
import type { Field } from './core/field-model.ts';
import type { Context } from './guide.tsx';
import type { Screen } from './panel/model.ts';
import { strings } from './strings.ts';
import type { Walk } from './walk.ts';

/** Sites answer a press of their button at once or after a round trip; errors later than this are found on return. */
const AFTER_PRESS_MS = 900;

/**
 * Presses the site's own button: called from her own tap alone. Comes back where the site finds something amiss, or
 * where it shows the next page of the same form.
 */
export async function pressSubmit(
  { window, say, report }: Context,
  overlay: Overlay,
  walk: Walk,
  panel: { open(screen: Screen): void; close(): void },
): Promise<void> {
  const { submit } = walk.form.peek();
  if (submit === null || !submit.isConnected) return overlay.tell(say(strings.noButton));
  if (submit.matches(':disabled')) return overlay.tell(say(strings.buttonOff), 'warning');
  const before = walk.stepsBefore;
  submit.click();
  await new Promise((resolve) => void window.setTimeout(resolve, AFTER_PRESS_MS));
  try {
    walk.refresh();
    const questions = walk.questions.peek();
    if (walk.stepsBefore > before) return panel.open({ at: 'question', index: 0 });
    const amiss = questions.findIndex((question) =>
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
