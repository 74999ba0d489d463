import type { Directory } from '@/channels/directory';
import type { Channel } from '@/channels/schema';
import { digitsOf } from '@/core/phone-number';
import type { Category } from './category.ts';
import type { Contacts } from './contacts.ts';
import { FIELD_LINES, FINER_LINES, type FieldLine, LAST_RESORT, NO_FIELD_LINE } from './offer-tables.ts';

/** Where an offer comes from, in the order in which offers are made. */
export type OfferOrigin = 'own' | 'site' | 'operator' | 'field' | 'last-resort';

/** One number that she may call. */
export interface Offer {
  readonly origin: OfferOrigin;
  /** Directory id, or `site` for what the page itself names. */
  readonly channel: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly number: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly hours?: string;
  readonly elderly?: string;
  readonly doubt?: { readonly zh: string; readonly en: string };
  readonly sources: readonly string[];
  /** ISO date of the last look at the source; absent for what stands on the page itself. */
  readonly checked?: string;
  /** The page's words in which the site's own number stands. */
  readonly evidence?: string;
}

/** What family or a town has entered for a host or a field. */
export interface OwnEntry {
  readonly channel: Channel;
  /** Whose entry it is, as it is said to the reader: 女儿, 社区服务站. */
  readonly whose: string;
}

export interface OfferRequest {
  readonly host: string;
  readonly region: string;
  readonly category: Category;
  readonly contacts: Contacts;
  readonly directory: Directory;
  readonly own: readonly OwnEntry[];
}

/** Every number to offer, each once: family's own, the site's, the operator's, the field's, 12345. */
export function offersFor(request: OfferRequest): Offer[] {
  const operator = request.directory.byHost(request.host);
  const last = request.directory.byId(LAST_RESORT);
  const all = [
    ...request.own.flatMap((entry) => ownOffers(entry)),
    ...request.contacts.phones.map(
      (phone): Offer => ({
        origin: 'site',
        channel: 'site',
        name: { zh: '这个网站', en: 'this site' },
        number: phone.number,
        label: { zh: phone.label, en: phone.label },
        sources: [request.host],
        evidence: phone.evidence,
      }),
    ),
    ...(operator ? offersOf(operator, 'operator') : []),
    ...fieldChannels(request).flatMap((channel) => offersOf(channel, 'field')),
    ...(last ? offersOf(last, 'last-resort') : []),
  ];
  return lastResortLast(onceEach(all));
}

/** The operator's record for a page, and the records that speak for its field. */
export function channelsFor(request: OfferRequest): Channel[] {
  const operator = request.directory.byHost(request.host);
  return [...(operator ? [operator] : []), ...fieldChannels(request)];
}

function ownOffers(entry: OwnEntry): Offer[] {
  return offersOf(entry.channel, 'own').map((offer) => ({ ...offer, sources: [entry.whose] }));
}

function fieldChannels({ category, directory, region }: OfferRequest): Channel[] {
  const lines = [...((category.finer && FINER_LINES[category.finer]) ?? []), ...FIELD_LINES[category.site]];
  return lines.flatMap((line) => channelsOf(line, directory, region));
}

function channelsOf(line: FieldLine, directory: Directory, region: string): Channel[] {
  if ('id' in line) {
    const channel = directory.byId(line.id);
    return channel ? [channel] : [];
  }
  return directory
    .byCategory(line.category, region)
    .filter((channel) => !NO_FIELD_LINE.has(channel.id))
    .slice(0, 2);
}

function offersOf(channel: Channel, origin: OfferOrigin): Offer[] {
  return channel.phones.map((phone) => ({
    origin,
    channel: channel.id,
    name: channel.name,
    number: phone.number,
    label: phone.label,
    sources: channel.sources,
    checked: channel.checked,
    ...(phone.hours === undefined ? {} : { hours: phone.hours }),
    ...(phone.elderly === undefined ? {} : { elderly: phone.elderly }),
    ...(channel.doubt === undefined ? {} : { doubt: channel.doubt }),
  }));
}

/** 12345 comes after the field's own lines, whichever record brought it: it is where one turns when they fail. */
function lastResortLast(offers: readonly Offer[]): Offer[] {
  const isLast = ({ number, origin }: Offer) =>
    number === '12345' && (origin === 'field' || origin === 'operator');
  return [...offers.filter((offer) => !isLast(offer)), ...offers.filter(isLast)];
}

function onceEach(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter((offer) => {
    const key = digitsOf(offer.number);
    return !seen.has(key) && seen.add(key);
  });
}
