import type { Us } from '@troth/contract';
import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The way to one's own account. It reads the same whether there is one: somebody may look over a shoulder. */
export default function Before({ us: { partnerName: partner } }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <p>{say(messages.words, { partner })}</p>
      <p>
        <QuietLink to="/us/before">{say(messages.open)}</QuietLink>
      </p>
    </Panel>
  );
}
