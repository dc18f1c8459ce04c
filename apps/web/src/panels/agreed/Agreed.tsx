import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The way to one's own consents. */
export default function Agreed() {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <p>{say(messages.words)}</p>
      <p>
        <QuietLink to="/us/agreed">{say(messages.open)}</QuietLink>
      </p>
      <p>
        <QuietLink to="/us/my-data">{say(messages.myData)}</QuietLink>
      </p>
    </Panel>
  );
}
