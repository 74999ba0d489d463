import { groupDigits } from '@/core/phone-number';
import type { Message, Say } from '@/i18n/messages';
import { words } from '../strings.ts';
import type { Understanding } from './decision.ts';
import type { Offer } from './offers.ts';
import { fitOnPage, type SheetPart } from './sheet-fit.ts';

export interface SheetPage {
  readonly title: string;
  readonly url: string;
  /** When the page was read, as it is to be written down. */
  readonly time: string;
}

/** At most so many of each: the sheet is one page of A4 in letters of 18 points. */
const MOST_PHONES = 3;
const MOST_PLACES = 2;
const MOST_RIGHTS = 2;
const MOST_PAPERS = 8;
const MOST_STEPS = 3;
/** Two lines of 18-point letters, and three for a right with its source. */
const LONGEST_LINE = 56;
const LONGEST_RIGHT = 84;

/**
 * What to take along or send to family: whom to call, where to go, what to say, and, where the page shuts her out,
 * its very words with address and time for 12315 or 12363. Nothing that was typed into the page is on it.
 */
export function sheetOf(
  understanding: Understanding,
  page: SheetPage,
  say: Say,
  pick: (text: Message) => string,
): SheetPart[] {
  const { offers, places, papers, cards, steps, rights, contacts } = understanding;
  const parts: SheetPart[] = [
    {
      heading: say(words.sheetTitle),
      lines: [
        say(words.sheetSite, { title: cut(page.title) }),
        say(words.sheetAddress, { url: cut(page.url) }),
      ],
    },
    {
      heading: say(words.sheetPhones),
      yields: 5,
      lines: offers.slice(0, MOST_PHONES).map((offer) => phoneLine(offer, pick)),
    },
    {
      heading: say(words.sheetPlaces),
      yields: 4,
      lines: places.slice(0, MOST_PLACES).map((place) => cut(pick(place.how))),
    },
    { heading: say(words.cards), yields: 2, lines: cards.length > 0 ? [cards.join('、')] : [] },
    { heading: say(words.papers), lines: paperLines(papers, say) },
    { heading: say(words.steps), yields: 1, lines: steps.slice(0, MOST_STEPS).map((step) => cut(step)) },
    {
      heading: say(words.sheetRights),
      yields: 3,
      lines: rights
        .slice(0, MOST_RIGHTS)
        .map(({ right, citation }) =>
          cut(`${pick(right.text)}（${citation.source}）${pick(right.action)}`, LONGEST_RIGHT),
        ),
    },
  ];
  if (contacts.restrictions.length > 0) {
    const [first] = contacts.restrictions;
    parts.push({
      heading: say(words.sheetEvidence),
      lines: [
        say(words.sheetTime, { time: page.time }),
        say(words.sheetSentence, { sentence: cut(first?.evidence ?? '') }),
      ],
    });
  }
  return fitOnPage(parts);
}

/** Papers stand side by side, so that the sheet stays one page; what does not fit is said to be missing. */
function paperLines(papers: readonly string[], say: Say): string[] {
  if (papers.length === 0) return [];
  const left = papers.length - MOST_PAPERS;
  const shown = cut(papers.slice(0, MOST_PAPERS).join('；'), LONGEST_RIGHT * 2);
  return left > 0 ? [shown, say(words.morePapers, { n: `${left}` })] : [shown];
}

function phoneLine(offer: Offer, pick: (text: Message) => string): string {
  const hours = offer.hours ? `（${offer.hours}）` : '';
  const doubt = offer.doubt ? `（${pick(offer.doubt)}）` : '';
  return cut(`${groupDigits(offer.number)}  ${pick(offer.name)}${hours}${doubt}`);
}

function cut(text: string, most = LONGEST_LINE): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** The sheet as text, for a message to family. */
export function sheetText(parts: readonly SheetPart[]): string {
  return parts.map(({ heading, lines }) => [heading, ...lines].join('\n')).join('\n\n');
}
