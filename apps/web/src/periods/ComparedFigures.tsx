import type { CoupleStory, Side, StoryWeek } from '@troth/contract';
import {
  answersInWords,
  compareAnswers,
  compareGaps,
  compareScores,
  decimal,
  gapsInWords,
  questionList,
  scoresInWords,
  watchedScales,
  within,
  type ScaleNoise,
  type TwoPeriods,
  type WatchedScale,
} from '@troth/domain';
import type { Say } from '@troth/messages';
import { gapFigure } from '../chart/gap-figure';
import { messages as panelMessages } from '../panels/over-the-weeks/messages';
import { ratesOfWeeks } from '../panels/over-the-weeks/standing';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { OneFigure, type FigureOfOne } from './OneFigure';
import classes from './periods.module.css';

interface ComparedFiguresProps {
  story: CoupleStory;
  periods: TwoPeriods;
  /** The practice's own; what is assumed where it has none. */
  noise: ScaleNoise | undefined;
}

type View = 'own' | 'seen';

const views = ['own', 'seen'] as const;
const watched = questionList.flatMap(({ id, name }) => {
  const scale = watchedScales.find((one) => one === id);
  return scale ? [{ scale, name }] : [];
});

/** Each figure in two periods: the answers, what was kept of promises in both views, and the gap between these. */
export function ComparedFigures({ story, periods, noise }: ComparedFiguresProps) {
  const { say } = useSpeaker();
  const { names } = story;
  const closed = story.weeks.filter(({ state }) => state === 'closed');
  const both = (of: (side: Side) => FigureOfOne) => ({ a: of('a'), b: of('b') });
  const points = (value: number) => decimal(value, 1, say);
  return (
    <div className={classes.figures}>
      {watched.map(({ scale, name }) => (
        <OneFigure
          key={scale}
          title={say(name)}
          names={names}
          of={both((side) => answersOf({ closed, periods, name: names[side], side }, scale, noise, say))}
          show={points}
          showDifference={points}
        />
      ))}
      {views.map((view) => (
        <OneFigure
          key={view}
          title={say(messages.promisesIn, { view: say(panelMessages[view]) })}
          names={names}
          of={both((side) => scoresOf({ closed, periods, name: names[side], side }, view, say))}
          show={String}
          showDifference={String}
        />
      ))}
      <OneFigure
        title={say(messages.gap)}
        names={names}
        of={both((side) => gapsOf(story, periods, side, say))}
        show={(value) => gapFigure(value, say)}
        showDifference={String}
      />
    </div>
  );
}

interface OfOne {
  closed: readonly StoryWeek[];
  periods: TwoPeriods;
  name: string;
  side: Side;
}

function answersOf(
  { closed, periods, name, side }: OfOne,
  scale: WatchedScale,
  noise: ScaleNoise | undefined,
  say: Say,
): FigureOfOne {
  const weeks = closed.map(({ week, answers }) => {
    const { trust, openness, closeness } = answers[side];
    return { week, trust, openness, closeness };
  });
  const compared = compareAnswers(weeks, scale, periods, noise);
  const given = ofPeriods((period) => within(periods[period], weeks).map((week) => week[scale] !== null));
  return {
    compared,
    given,
    words: answersInWords(compared, { name, scale }, say),
    restsOn: ofPeriods((period) =>
      say(messages.answered, { answered: compared[period].restsOn, weeks: given[period].length }),
    ),
  };
}

function scoresOf({ closed, periods, name, side }: OfOne, view: View, say: Say): FigureOfOne {
  const weeks = ratesOfWeeks(closed, side, view);
  const compared = compareScores(weeks, periods);
  const given = ofPeriods((period) => within(periods[period], weeks).map(({ of }) => of > 0));
  return {
    compared,
    given,
    words: scoresInWords(compared, { name, view }, say),
    restsOn: ofPeriods((period) =>
      say(messages.counted, { counted: compared[period].restsOn, weeks: given[period].length }),
    ),
  };
}

function gapsOf({ scores, names }: CoupleStory, periods: TwoPeriods, side: Side, say: Say): FigureOfOne {
  const compared = compareGaps(scores[side].pairs, periods);
  return {
    compared,
    given: null,
    words: gapsInWords(compared, { name: names[side] }, say),
    restsOn: ofPeriods((period) => say(messages.marked, { promises: compared[period].restsOn })),
  };
}

function ofPeriods<Value>(of: (period: 'earlier' | 'later') => Value) {
  return { earlier: of('earlier'), later: of('later') };
}
