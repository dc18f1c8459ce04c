import { useQuery } from '@tanstack/react-query';
import type { MeasureTrajectory, Us } from '@troth/contract';
import { measuresQuery } from '../../api/us';
import { localWords } from '../../dates/wall-clock';
import { HowLink } from '../../explained/HowLink';
import { linkTo } from '../../layout/QuietLink';
import { Trajectory } from '../../measures/Trajectory';
import { Fold } from '../../panel/Fold';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const changeWords = { better: messages.better, 'about the same': messages.same, worse: messages.worse } as const;

/** Where the questions are while they are open, and one's own answers over time. Nothing until there is something. */
export default function HowThingsAre({ us: { partnerName: partner, enrolment } }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const { data: mine } = useQuery(measuresQuery);
  if (mine === undefined) return null;
  const { trajectories } = mine;
  // On a pause nothing is asked of anybody.
  const asked = enrolment.state === 'paused' ? null : mine.asked;
  if (asked === null && trajectories.length === 0) return null;
  return (
    <Panel title={say(messages.title)}>
      {asked !== null && (
        <p>
          {sayRich(
            asked.given !== null ? messages.answered : trajectories.length > 0 ? messages.asked : messages.start,
            {
              until: localWords(asked.openUntil, say),
              open: linkTo('/questions'),
            },
          )}
        </p>
      )}
      {trajectories.length > 0 && (
        <Fold summary={say(messages.overTime)}>
          {trajectories.map((one) => (
            <OverTime key={one.key} of={one} named={trajectories.length > 1} />
          ))}
          <p className="soft small">{say(messages.mine, { partner })}</p>
          <HowLink about="own-measures" />
        </Fold>
      )}
    </Panel>
  );
}

function OverTime({ of, named }: { of: MeasureTrajectory; named: boolean }) {
  const { say } = useSpeaker();
  return (
    <div className="stack">
      {named && <h3>{of.name}</h3>}
      {of.change !== null && <p>{say(changeWords[of.change])}</p>}
      <Trajectory of={of} />
    </div>
  );
}
