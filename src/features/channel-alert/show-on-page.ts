import { digitsOf } from '@/core/phone-number';
import { isShown } from '@/dom/is-shown';
import type { Offer } from './core/offers.ts';
import type { Context, Reading } from './site-reader.ts';

const MARK = 'elder-found';

/**
 * Leads to where a number stands on the page and marks it.
 * @returns false where the page does not show it, for example in a menu that is folded away
 */
export function showOnPage(context: Context, { understanding, reader }: Reading, offer: Offer): boolean {
  const phone = understanding.contacts.phones.find(({ number }) => number === offer.number);
  const element = phone && reader.elementOf(phone.block);
  if (!element || !digitsOf(element.textContent ?? '').includes(digitsOf(offer.number))) return false;
  return leadTo(context, element);
}

/** Leads to the page's own entrance to a human being; false where none of them can be seen. */
export function showAgent(context: Context, { understanding, reader }: Reading): boolean {
  return understanding.contacts.humanAgents.some(({ block }) => {
    const element = reader.elementOf(block);
    return element !== undefined && leadTo(context, element);
  });
}

function leadTo({ ledger, hub, document }: Context, element: Element): boolean {
  if (!element.isConnected || !isShown(element)) return false;
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
