import { digitsOf } from '@/core/phone-number';
import type { Offer } from './core/offers';
import type { Context, Reading } from './site-reader.ts';

const MARK = 'elder-found';

/**
 * Leads to where a number stands on the page and marks it.
 * @returns false where the page does not show it, for example in a menu that is folded away
 */
export function showOnPage(
  { ledger, hub, document }: Context,
  { understanding, reader }: Reading,
  offer: Offer,
): boolean {
  const phone = understanding.contacts.phones.find(({ number }) => number === offer.number);
  const element = phone && reader.elementOf(phone.block);
  if (!element?.isConnected || !digitsOf(element.textContent ?? '').includes(digitsOf(offer.number)))
    return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  hub.quietly(() => {
    for (const marked of document.querySelectorAll(`[${MARK}]`)) ledger.unmark(marked, MARK);
    ledger.mark(element, MARK, '');
    if (element instanceof HTMLElement) {
      ledger.setStyle(element, 'outline', '4px solid #8f1d14');
      ledger.setStyle(element, 'outline-offset', '4px');
    }
  });
  element.scrollIntoView({ block: 'center' });
  return true;
}
