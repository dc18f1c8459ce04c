import { lazy, Suspense, useMemo } from 'react';
import type { CoupleStory, Side } from '@troth/contract';
import { listed, questionList, scoreInWords, watchedScales, wordedGap } from '@troth/domain';
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
      </Suspense>
      <p className="soft small">{say(messages.views)}</p>
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
      {usual && (
        <ul className={classes.meaning}>
          <li data-side="a">{usual.a.words}</li>
          <li data-side="b">{usual.b.words}</li>
        </ul>
      )}
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

function gapInWords(gap: NonNullable<CoupleStory['scores'][Side]['gap']>, say: Say): string {
  const { higher, ...figures } = wordedGap(gap);
  return say(messages.gap, { promises: gap.promises, higher: higher ?? 'neither', ...figures });
}

const figure = (value: number | null) => (value === null ? '–' : value);
