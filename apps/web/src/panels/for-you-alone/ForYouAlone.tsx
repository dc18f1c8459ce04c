import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { messages } from '../../safety/messages';
import { useSpeaker } from '../../speech/speaker';

/** The way to the two questions. It reads the same whatever was answered: somebody may look over a shoulder. */
export default function ForYouAlone() {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.tab)}>
      <p>{say(messages.open)}</p>
      <p>
        <QuietLink to="/us/safety">{say(messages.openLink)}</QuietLink>
      </p>
    </Panel>
  );
}
