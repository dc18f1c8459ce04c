import type { Us } from '@troth/contract';
import { ConsistencyColumns } from '../../chart/ConsistencyColumns';
import { Panel } from '../../panel/Panel';
import { soft, strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './OurConsistency.module.css';

const trendWords = {
  better: messages.steadier,
  'about the same': messages.same,
  worse: messages.lessSteady,
} as const;

/** My own view of my promises over the weeks, the other's while both share it, and how regularly I answered. */
export default function OurConsistency({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const { score, weeks, points, trend } = us.consistency;
  const seenLabel = say(messages.seen, { partner: us.partnerName });
  return (
    <Panel title={say(messages.title)}>
      {score === null ? (
        <p className="soft">{say(messages.fromThirdWeek, { weeks })}</p>
      ) : (
        <>
          <dl className={classes.figures}>
            <div>
              <dt>{say(messages.own)}</dt>
              <dd>{sayRich(messages.score, { score: Math.round(score), weeks, b: strong, soft })}</dd>
            </div>
            {typeof us.seen?.score === 'number' && (
              <div>
                <dt>{seenLabel}</dt>
                <dd>
                  {sayRich(messages.score, { score: Math.round(us.seen.score), weeks: us.seen.weeks, b: strong, soft })}
                </dd>
              </div>
            )}
          </dl>
          {trend !== null && <p>{say(trendWords[trend])}</p>}
          <ConsistencyColumns points={points} ownLabel={say(messages.own)} seenLabel={seenLabel} />
        </>
      )}
      <p className="soft small">{say(messages.regularity, us.regularity)}</p>
    </Panel>
  );
}
