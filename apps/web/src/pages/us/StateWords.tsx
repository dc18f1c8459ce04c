import type { Us } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { Notice } from '../../layout/Notice';
import { linkTo } from '../../layout/QuietLink';
import { Withdrawn } from '../../layout/Withdrawn';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** A word on top where the programme is not simply running. */
export function StateWords({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  switch (us.enrolment.state) {
    case 'awaiting-partner':
    case 'active':
      return null;
    case 'paused':
      return (
        <Notice kind="care" title={say(messages.pausedTitle)}>
          {us.enrolment.pausedUntil !== null && (
            <p>{say(messages.pausedUntil, { until: localWords(us.enrolment.pausedUntil, say) })}</p>
          )}
          <p>{sayRich(messages.paused, { preferences: linkTo('/preferences#pause') })}</p>
        </Notice>
      );
    case 'completed':
      return (
        <Notice kind="good" title={say(messages.completedTitle)}>
          <p>{say(messages.completed, { name: us.name })}</p>
        </Notice>
      );
    case 'withdrawn':
      return <Withdrawn us={us} />;
  }
}
