import { lazy, Suspense } from 'react';
import type { Us } from '@troth/contract';
import { Panel } from '../../layout/Panel';
import classes from './OurConsistency.module.css';

const ConsistencyChart = lazy(() => import('../../chart/ConsistencyChart'));

const trendWords = {
  better: 'Steadier than before',
  'about the same': 'About the same as before',
  worse: 'Less steady than before. That happens, and it can turn again',
} as const;

/** My own view of my promises over the weeks, the other's while both share it, and how regularly I answered. */
export default function OurConsistency({ us }: { us: Us }) {
  const { score, weeks, points, trend } = us.consistency;
  return (
    <Panel title="My consistency">
      {score === null ? (
        <p className="soft">
          It is shown from the third week in which a promise fell due. {counted(weeks)} No hurry: it is there for you to
          reflect on.
        </p>
      ) : (
        <>
          <dl className={classes.figures}>
            <div>
              <dt>As I see it</dt>
              <dd>
                <strong>{Math.round(score)}</strong> <span className="soft">of 100, over {weeks} weeks</span>
              </dd>
            </div>
            {typeof us.seen?.score === 'number' && (
              <div>
                <dt>As {us.partnerName} sees it</dt>
                <dd>
                  <strong>{Math.round(us.seen.score)}</strong>{' '}
                  <span className="soft">of 100, over {us.seen.weeks} weeks</span>
                </dd>
              </div>
            )}
          </dl>
          {trend !== null && <p>{trendWords[trend]}.</p>}
          <Suspense fallback={<div className={classes.chart} />}>
            <ConsistencyChart points={points} ownLabel="As I see it" seenLabel={`As ${us.partnerName} sees it`} />
          </Suspense>
        </>
      )}
      <p className="soft small">
        Weeks that you answered: {us.regularity.answered} of {us.regularity.asked}. Weeks on pause do not count. These
        figures are yours to read, and your coach’s; they are no test.
      </p>
    </Panel>
  );
}

function counted(weeks: number): string {
  if (weeks === 0) return 'None has been counted so far.';
  return weeks === 1 ? 'One has been counted so far.' : `${weeks} have been counted so far.`;
}
