import type { Say } from '@/i18n/messages';
import type { Reason, Understanding } from './core/decision.ts';
import type { PanelProps } from './Panel.tsx';
import { categoryNames, scenarioNames, words } from './strings.ts';

/** 为什么这样说: the evidence, sentence by sentence. */
export function WhyView({ understanding, say }: PanelProps) {
  return (
    <ul class="elder-channels-list elder-channels-facts">
      {sayReasons(understanding, say).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** At most so many sentences of a kind are shown. */
const MOST_EACH = 3;

/** The reasons in words, each once. */
export function sayReasons({ category, reasons }: Understanding, say: Say): string[] {
  const counts = new Map<string, number>();
  const few = reasons.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_EACH;
  });
  const kind = say(words.whyCategory, { category: say(categoryNames[category.site]) });
  return [...new Set([kind, ...few.map((reason) => sayReason(reason, say))])];
}

const SENTENCES = {
  'has-phone': words.whyPhone,
  'has-counter': words.whyCounter,
  restriction: words.whyRestriction,
  'no-phone': words.whyNoPhone,
  'no-counter': words.whyNoCounter,
  'no-cash-word': words.whyNoCash,
} as const;

function sayReason(reason: Reason, say: Say): string {
  switch (reason.kind) {
    case 'read':
      return say(words.whyRead, { pages: reason.pages, blocks: reason.blocks });
    case 'scenario':
      return say(words.whyScenario, {
        scenarios: reason.scenarios.map((scenario) => say(scenarioNames[scenario])).join('、'),
      });
    case 'has-phone':
    case 'has-counter':
    case 'restriction':
      return say(SENTENCES[reason.kind], { sentence: reason.sentence.slice(0, 80) });
    default:
      return say(SENTENCES[reason.kind]);
  }
}
