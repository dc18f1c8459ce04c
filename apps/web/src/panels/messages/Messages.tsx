import type { Us } from '@troth/contract';
import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from '../../thread/messages';

/** The way to the thread with one's coach, and whether anything new waits there; never what it says. */
export default function Messages({ us: { unreadMessages: count, week } }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)} tone={count > 0 && week?.state !== 'open' ? 'tinted' : 'plain'}>
      {count === 0 && <p>{say(messages.nothingNew)}</p>}
      <p>
        <QuietLink to="/us/messages">{say(messages.open)}</QuietLink>
      </p>
    </Panel>
  );
}
