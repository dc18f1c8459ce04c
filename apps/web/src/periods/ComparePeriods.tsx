import { useId, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import { firstPair, offeredPairs, shareAWeek, weeksInWords, within, type Period, type TwoPeriods } from '@troth/domain';
import { noiseQuery } from '../api/coach';
import { CoachHowLink } from '../explained/CoachHowLink';
import { Trouble } from '../layout/Trouble';
import { Waiting } from '../layout/Waiting';
import { useSpeaker } from '../speech/speaker';
import { ChoosePeriods } from './ChoosePeriods';
import { ComparedFigures } from './ComparedFigures';
import { messages } from './messages';
import { inAddress, periodsIn } from './periods-in-address';
import classes from './periods.module.css';

interface ComparePeriodsProps {
  story: CoupleStory;
  /** What the address says of the periods. */
  address: string;
  choose: (address: string) => void;
}

/** Two periods of a couple's weeks beside each other: every figure that has a chart, and what each difference amounts to. */
export default function ComparePeriods({ story, address, choose }: ComparePeriodsProps) {
  const { say } = useSpeaker();
  const id = useId();
  const { weeks, offered } = useMemo(() => comparable(story), [story]);
  const periods = periodsIn(address) ?? firstPair(offered);
  if (periods === null) return null;
  return (
    <section className={classes.comparison} aria-labelledby={id}>
      <h3 id={id}>{say(messages.title)}</h3>
      <ChoosePeriods
        chosen={periods}
        offered={offered}
        rounds={story.rounds}
        weeks={weeks}
        choose={(chosen) => choose(inAddress(chosen))}
      />
      <div className={classes.spans} aria-live="polite">
        <Span name={say(messages.earlier)} period={periods.earlier} story={story} />
        <Span name={say(messages.later)} period={periods.later} story={story} />
        {shareAWeek(periods) && <p>{say(messages.overlap)}</p>}
      </div>
      {!shareAWeek(periods) && <Figures story={story} periods={periods} />}
    </section>
  );
}

/** Which weeks a period has, and how many of them were a pause. */
function Span({ name, period, story }: { name: string; period: Period; story: CoupleStory }) {
  const { say } = useSpeaker();
  const theirs = within(period, story.weeks);
  const count = (wanted: 'closed' | 'paused') => theirs.filter(({ state }) => state === wanted).length;
  const days = weeksInWords(period.first, period.last, say);
  return <p>{say(messages.period, { period: name, days, weeks: count('closed'), paused: count('paused') })}</p>;
}

/** Once it is known what the practice takes for usual ups and downs. */
function Figures({ story, periods }: { story: CoupleStory; periods: TwoPeriods }) {
  const { say } = useSpeaker();
  const noise = useQuery(noiseQuery);
  if (noise.isPending) return <Waiting />;
  if (noise.isError) return <Trouble error={noise.error} again={() => void noise.refetch()} />;
  return (
    <>
      <ComparedFigures story={story} periods={periods} noise={noise.data.figures ?? undefined} />
      <p className="soft small">{say(messages.about)}</p>
      <CoachHowLink about="two-periods" />
    </>
  );
}

function comparable({ weeks, rounds }: CoupleStory) {
  const closed = weeks.filter(({ state }) => state === 'closed').map(({ week }) => week);
  const entered = rounds.map(({ enteredWeek }) => enteredWeek);
  return { weeks: closed, offered: offeredPairs(closed, entered) };
}
