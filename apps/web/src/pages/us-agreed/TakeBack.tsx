import type { Us } from '@troth/contract';
import type { ConsentPurpose } from '@troth/domain';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { linkTo } from '../../layout/QuietLink';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface TakeBackProps {
  purpose: ConsentPurpose;
  state: Us['enrolment']['state'];
}

/** One press, and one more after what ends was said. */
export function TakeBack({ purpose, state }: TakeBackProps) {
  const { say, sayRich } = useSpeaker();
  const stopping = useUsChange(() => call('DELETE /api/v1/us/consents/emails'));
  const leaving = useUsChange(() => call('POST /api/v1/us/leave'));
  if (purpose === 'emails') {
    return (
      <AskTwice
        label={say(messages.stopEmails)}
        question={say(messages.stopEmailsSure)}
        yes={say(messages.stopEmailsYes)}
        action={stopping}
      />
    );
  }
  if (state === 'awaiting-partner') return <p>{sayRich(messages.waiting, { us: linkTo('/us') })}</p>;
  if (state !== 'active' && state !== 'paused') return null;
  return (
    <AskTwice
      label={say(messages.leave)}
      question={say(messages.leaveSure)}
      yes={say(messages.leaveYes)}
      action={leaving}
    />
  );
}
