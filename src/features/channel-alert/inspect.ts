import type { Inspection } from '@/core/inspection';
import { loadLibrary } from './library.ts';
import { readPage } from './page.ts';
import { type Context, topsOf, understandWith } from './site-reader.ts';
import { sayReasons } from './WhyView.tsx';

/** What is understood of this page alone: no memory of other pages, so that a score can be repeated. */
export async function inspectPage(context: Context): Promise<Partial<Inspection>> {
  const { document, window, say } = context;
  const { model } = readPage(document, window.location.href, topsOf(context));
  const { understanding } = understandWith(context, await loadLibrary(), model, {});
  const { category, doing, contacts, missing, isAlert, offers } = understanding;
  const evidenceOf = ({ evidence }: { evidence: string }) => ({ evidence });
  return {
    category: category.site,
    ...(category.finer ? { finerCategory: category.finer } : {}),
    scenarios: [...doing.scenarios],
    contacts: {
      phones: contacts.phones.map(({ number, evidence }) => ({ number, evidence })),
      counters: contacts.counters.map(evidenceOf),
      humanAgents: contacts.humanAgents.map(evidenceOf),
      cash: [...contacts.cash, ...contacts.restrictions.filter(({ kind }) => kind === 'no-cash')].map(
        evidenceOf,
      ),
      onlineOnly: contacts.restrictions.map(evidenceOf),
    },
    alert: {
      shown: isAlert,
      missing: [...missing],
      reasons: sayReasons(understanding, say),
      offers: offers.map(({ channel, number }) => ({ channel, number })),
    },
  };
}
