import { lazy, Suspense, useMemo } from 'react';
import type { CoupleStory, Side } from '@troth/contract';
import { questionList, scoreInWords, wordedGap } from '@troth/domain';
import type { Say } from '@troth/messages';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Panel } from '../../panel/Panel';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { Tally } from './Tally';
import { standing } from './standing';
import classes from './OverTheWeeks.module.css';

const ConsistencyChart = lazy(() => import('../../chart/ConsistencyChart'));
const RatingChart = lazy(() => import('../../chart/RatingChart'));

const charted = questionList.filter((question) => question.charted);

/** Consistency in both views, partner by partner, and the answers to the questions that have a chart. */
export default function OverTheWeeks({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <Suspense fallback={<div className={classes.space} />}>
        <div className={classes.pair}>
          <Consistency story={story} side="a" />
          <Consistency story={story} side="b" />
        </div>
        {charted.map((question) => (
          <Rating key={question.id} story={story} question={question} />
        ))}
      </Suspense>
      <p className="soft small">{say(messages.views)}</p>
      <CoachHowLink about="two-views" />
    </Panel>
  );
}

function Rating({ story: { weeks, names }, question }: { story: CoupleStory; question: (typeof charted)[number] }) {
  const { say } = useSpeaker();
  const { id, name } = question;
  const points = useMemo(
    () => weeks.map(({ week, answers }) => ({ week, a: answers.a[id], b: answers.b[id] })),
    [weeks, id],
  );
  return (
    <>
      <h3>{say(name)}</h3>
      <RatingChart question={question} points={points} names={names} />
    </>
  );
}

function Consistency({ story, side }: { story: CoupleStory; side: Side }) {
  const { say, sayRich } = useSpeaker();
  const { own, seen, gap, tally } = story.scores[side];
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
      {gap !== null && <p className="soft small">{gapInWords(gap, say)}</p>}
      <ConsistencyChart points={points} ownLabel={say(messages.own)} seenLabel={say(messages.seen)} />
    </div>
  );
}

function gapInWords(gap: NonNullable<CoupleStory['scores'][Side]['gap']>, say: Say): string {
  const { higher, ...figures } = wordedGap(gap);
  return say(messages.gap, { promises: gap.promises, higher: higher ?? 'neither', ...figures });
}

const figure = (value: number | null) => (value === null ? '–' : value);
