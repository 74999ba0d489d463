import { useState } from 'preact/hooks';
import { useWatched } from '@/ui/use-watched';
import { requiredCount } from '../core/questions.ts';
import type { PanelParts, Screen } from './model.ts';
import { OverviewScreen } from './OverviewScreen.tsx';
import { OptionalScreen, ResumeScreen, SureScreen } from './PlainScreens.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';

/** The panel: one screen at a time, of one walk. */
export function FormPanel({ parts, start }: { parts: PanelParts; start: Screen }) {
  const [screen, go] = useState<Screen>(start);
  const questions = useWatched(parts.walk.questions);
  const required = requiredCount(questions);
  const goOn = (from: number): void => {
    const next = from + 1;
    // The answer may have brought new questions since this was drawn.
    const now = parts.walk.questions.peek();
    if (next >= now.length) {
      go({ at: 'review' });
      return;
    }
    const gate =
      next === requiredCount(now) &&
      next > 0 &&
      !now.slice(next).some((one) => parts.walk.answered.has(one.key));
    go(gate ? { at: 'optional' } : { at: 'question', index: next });
  };
  switch (screen.at) {
    case 'resume':
      return <ResumeScreen parts={parts} go={go} />;
    case 'optional':
      return <OptionalScreen parts={parts} go={go} first={required} count={questions.length - required} />;
    case 'overview':
      return <OverviewScreen parts={parts} go={go} questions={questions} />;
    case 'review':
      return <ReviewScreen parts={parts} go={go} questions={questions} />;
    case 'sure':
      return <SureScreen parts={parts} go={go} />;
    default: {
      const { index } = screen;
      const question = questions[index];
      if (question === undefined) return <ReviewScreen parts={parts} go={go} questions={questions} />;
      return (
        <QuestionScreen
          key={question.key}
          parts={parts}
          question={question}
          index={index}
          count={questions.length}
          go={go}
          onDone={() => goOn(index)}
        />
      );
    }
  }
}
