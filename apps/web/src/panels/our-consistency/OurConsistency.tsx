import type { Us } from '@troth/contract';
import { scoreInWords } from '@troth/domain';
import { ConsistencyColumns } from '../../chart/ConsistencyColumns';
import { HowLink } from '../../explained/HowLink';
import { FoldedPanel } from '../../panel/FoldedPanel';
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
  const { say } = useSpeaker();
  const { points, trend, beside, ...own } = us.consistency;
  const seenLabel = say(messages.seen, { partner: us.partnerName });
  return (
    <FoldedPanel title={say(messages.title)}>
      <dl className={classes.figures}>
        <Score label={say(messages.own)} behind={own} />
        {us.seen !== null && <Score label={seenLabel} behind={us.seen} />}
      </dl>
      {trend !== null && <p>{say(trendWords[trend])}</p>}
      {points.some((point) => point.own !== null || typeof point.seen === 'number') && (
        <ConsistencyColumns points={points} ownLabel={say(messages.own)} seenLabel={seenLabel} />
      )}
      <Beside {...beside} />
      <p className="soft small">{say(messages.regularity, us.regularity)}</p>
      <HowLink about="own-promises" />
    </FoldedPanel>
  );
}

function Score({ label, behind }: { label: string; behind: NonNullable<Us['seen']> }) {
  const { say, sayRich } = useSpeaker();
  return (
    <div>
      <dt>{label}</dt>
      {behind.score !== null && <dd>{sayRich(messages.score, { score: behind.score, b: strong, soft })}</dd>}
      <dd className="soft small">{scoreInWords(behind, 'maker', say)}</dd>
    </div>
  );
}

/** My promises that count in no figure, so that a figure is not read as if it were all of them. */
function Beside({ excused, untold }: Us['consistency']['beside']) {
  const { say } = useSpeaker();
  if (excused + untold === 0) return null;
  const said = [
    excused > 0 && say(messages.excused, { excused }),
    untold > 0 && say(messages.untold, { untold }),
    say(messages.countsNowhere, { promises: excused + untold }),
  ].filter((sentence) => sentence !== false);
  return <p className="soft small">{said.join(' ')}</p>;
}
