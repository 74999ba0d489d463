import type { Answer } from './answers.ts';
import type { Field } from './field-model.ts';

/** Words with which sites begin a label that is already a request. */
const IS_REQUEST =
  /^(请|輸入|输入|选择|填写|上传|please|enter|type|choose|select|what|how|which|do you|are you|您|是否)|[？?]$/i;

/** How a label is asked: as it is where it already asks, else as something to write or to choose. */
export function askingWay(field: Field): 'as-is' | 'write' | 'choose' | 'give' {
  if (field.type === 'captcha' && field.control === 'custom') return 'as-is';
  if (IS_REQUEST.test(field.label) || field.control === 'yes-no') return 'as-is';
  if (field.control === 'file') return 'give';
  if (field.control === 'custom') return 'choose';
  return field.control === 'choice' || field.control === 'choices' ? 'choose' : 'write';
}

/** Choices that a reader can take: without the site's "please choose" and what is switched off. */
export function realOptions(field: Pick<Field, 'options'>): Field['options'] {
  return field.options.filter(({ value, text, disabled }, index) => {
    const isPrompt =
      value === '' ||
      (index === 0 &&
        /^[-—–]*(请选|选择|please|select|choose|--)/i.test(text.replace(/\s/g, '')) &&
        !(value !== '' && value !== '0' && value !== '-1' && text.length > 12));
    return !disabled && !isPrompt && text !== '';
  });
}

/** Whether a list still stands at "please choose" or at what is switched off: then nothing is answered. */
export function isUnchosen(field: Pick<Field, 'kind' | 'options'>, answer: Answer): boolean {
  return (
    field.kind === 'select' &&
    field.options.length > 0 &&
    typeof answer === 'string' &&
    !realOptions(field).some(({ value }) => value === answer)
  );
}

/** Fields that are answered with the page's own control, pointed at; also lists that the page has not filled yet. */
export function isHandedOver(field: Field): boolean {
  const isEmptyList = field.kind === 'select' && realOptions(field).length === 0;
  return isEmptyList || ['file', 'range', 'custom', 'time', 'month'].includes(field.control);
}
