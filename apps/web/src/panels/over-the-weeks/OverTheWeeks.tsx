import { lazy, Suspense, useMemo } from 'react';
import type { CoupleStory, Side } from '@troth/contract';
import { Panel } from '../../layout/Panel';
import { standing } from './standing';
import classes from './OverTheWeeks.module.css';

const ConsistencyChart = lazy(() => import('../../chart/ConsistencyChart'));
const TrustChart = lazy(() => import('../../chart/TrustChart'));

/** Consistency in both views, partner by partner, and trust. */
export default function OverTheWeeks({ story }: { story: CoupleStory }) {
  const trust = useMemo(
    () => story.weeks.map(({ week, answers }) => ({ week, a: answers.a.trust, b: answers.b.trust })),
    [story.weeks],
  );
  return (
    <Panel title="Over the weeks">
      <Suspense fallback={<div className={classes.space} />}>
        <div className={classes.pair}>
          <Consistency story={story} side="a" />
          <Consistency story={story} side="b" />
        </div>
        <h3>Trust</h3>
        <TrustChart points={trust} names={story.names} />
      </Suspense>
      <p className="soft small">
        Own view: what the maker says of their promises. Seen view: what the other saw. A gap starts a talk; it does not
        show who is right. The figures are for reflection and no validated measure.
      </p>
    </Panel>
  );
}

function Consistency({ story, side }: { story: CoupleStory; side: Side }) {
  const { own, seen, weeks, gap } = story.scores[side];
  const points = useMemo(() => standing(story.weeks, side), [story.weeks, side]);
  return (
    <div className={classes.side}>
      <h3>Consistency of {story.names[side]}</h3>
      {own === null && seen === null ? (
        <p className="soft">Shown from the third week in which a promise fell due; {weeks} so far.</p>
      ) : (
        <p>
          <strong>{figure(own)}</strong> own, <strong>{figure(seen)}</strong> seen, over {weeks} weeks
          {gap !== null && <span className="soft"> (gap {gap > 0 ? `+${Math.round(gap)}` : Math.round(gap)})</span>}
        </p>
      )}
      <ConsistencyChart points={points} ownLabel="Own view" seenLabel="Seen view" />
    </div>
  );
}

const figure = (value: number | null) => (value === null ? '–' : Math.round(value));
