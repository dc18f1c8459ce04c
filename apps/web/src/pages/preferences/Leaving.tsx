import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** Taking back one's consent: as easy as giving it. */
export function Leaving() {
  const { say } = useSpeaker();
  const leaving = useUsChange(() => call('POST /api/v1/us/leave'));
  return (
    <Setting anchor="leave" title={say(messages.leave)} words={say(messages.leaveWords)}>
      <AskTwice
        label={say(messages.leaveNow)}
        question={say(messages.leaveSure)}
        yes={say(messages.leaveYes)}
        action={leaving}
      />
    </Setting>
  );
}
