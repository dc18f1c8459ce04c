import { lazy, Suspense, useMemo } from 'react';
import { Button } from '@mantine/core';
import type { CoupleStory, Side } from '@troth/contract';
import {
  gapInWords,
  listed,
  mostRecentForGap,
  questionList,
  scoreInWords,
  watchedScales,
  wideGap,
} from '@troth/domain';
import { Meaning } from '../../chart/Meaning';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Waiting } from '../../layout/Waiting';
import { Panel } from '../../panel/Panel';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { Tally } from './Tally';
import { standing } from './standing';
import { useComparison } from './useComparison';
import classes from './OverTheWeeks.module.css';

const ConsistencyChart = lazy(() => import('../../chart/ConsistencyChart'));
const RatingChart = lazy(() => import('../../chart/RatingChart'));
const GapChart = lazy(() => import('../../chart/GapChart'));
const ComparePeriods = lazy(() => import('../../periods/ComparePeriods'));

const charted = questionList.filter((question) => question.charted);

/** Consistency in both views, partner by partner, and the answers to the questions that have a chart. */
export default function OverTheWeeks({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const { address, choose, toggle } = useComparison();
  const isComparable = story.weeks.filter(({ state }) => state === 'closed').length > 1;
  const compare = (
    <Button variant="default" size="sm" onClick={toggle}>
      {say(address === null ? messages.compare : messages.compareNoMore)}
    </Button>
  );
  return (
    <Panel title={say(messages.title)} aside={isComparable && compare}>
      {isComparable && address !== null && (
        <Suspense fallback={<Waiting />}>
          <ComparePeriods story={story} address={address} choose={choose} />
        </Suspense>
      )}
      <p className="soft small">{say(messages.bands)}</p>
      {story.rounds.length > 0 && (
        <p className="soft small">
          {say(messages.stages, {
            stages: listed(
              story.rounds.map(({ title }, index) => say(messages.stage, { number: index + 1, title })),
              say,
            ),
          })}
        </p>
      )}
      <Suspense fallback={<div className={classes.space} />}>
        {charted.map((question) => (
          <Rating key={question.id} story={story} question={question} />
        ))}
        <div className={classes.pair}>
          <Consistency story={story} side="a" />
          <Consistency story={story} side="b" />
        </div>
        <p className="soft small">{say(messages.views)}</p>
        <Gap story={story} />
      </Suspense>
      <CoachHowLink about="two-views" />
    </Panel>
  );
}

function Rating({ story, question }: { story: CoupleStory; question: (typeof charted)[number] }) {
  const { weeks, names, rounds } = story;
  const { say } = useSpeaker();
  const { id, name } = question;
  const watched = watchedScales.find((scale) => scale === id);
  const usual = watched && { a: story.usual.a[watched], b: story.usual.b[watched] };
  const points = useMemo(
    () => weeks.map(({ week, answers }) => ({ week, a: answers.a[id], b: answers.b[id] })),
    [weeks, id],
  );
  return (
    <>
      <h3>{say(name)}</h3>
      {usual && <Meaning words={{ a: usual.a.words, b: usual.b.words }} />}
      <RatingChart
        question={question}
        points={points}
        names={names}
        ranges={{ a: usual?.a.range ?? null, b: usual?.b.range ?? null }}
        rounds={rounds}
      />
    </>
  );
}

function Consistency({ story, side }: { story: CoupleStory; side: Side }) {
  const { say, sayRich } = useSpeaker();
  const { own, seen, tally } = story.scores[side];
  const points = useMemo(() => standing(story.weeks, side), [story.weeks, side]);
  return (
    <div className={classes.side}>
      <h3>{say(messages.promisesOf, { name: story.names[side] })}</h3>
      <p>
        {sayRich(messages.score, { view: say(messages.own), score: figure(own.score), b: strong })}{' '}
        <span className="soft small">{scoreInWords(own, 'coach', say)}</span>
      </p>
      <p>
        {sayRich(messages.score, { view: say(messages.seen), score: figure(seen.score), b: strong })}{' '}
        <span className="soft small">{scoreInWords(seen, 'coach', say)}</span>
      </p>
      <Tally tally={tally} />
      <ConsistencyChart
        side={side}
        rounds={story.rounds}
        points={points}
        ownLabel={say(messages.own)}
        seenLabel={say(messages.seen)}
      />
    </div>
  );
}

function Gap({ story: { scores, names, weeks, rounds } }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const pairs = { a: scores.a.pairs, b: scores.b.pairs };
  const words = (side: Side) =>
    gapInWords({ name: names[side], gap: scores[side].gap, promises: pairs[side].length }, say);
  return (
    <>
      <h3>{say(messages.gap)}</h3>
      <Meaning words={{ a: words('a'), b: words('b') }} />
      <GapChart pairs={pairs} names={names} weeks={weeks.map(({ week }) => week)} rounds={rounds} />
      <p className="soft small">{say(messages.gapLines, { most: mostRecentForGap, wide: wideGap })}</p>
    </>
  );
}

const figure = (value: number | null) => (value === null ? '–' : value);
