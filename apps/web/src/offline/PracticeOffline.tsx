import { Panel } from '../panel/Panel';
import { messages as practiceMessages } from '../panels/weekly-practices/messages';
import { useSpeaker } from '../speech/speaker';
import { keptPractice } from './kept-practice';
import { messages } from './messages';

/** This week's practice as this device keeps it, for reading where nobody can be reached. */
export function PracticeOffline() {
  const { say } = useSpeaker();
  const practice = keptPractice();
  if (!practice) return null;
  return (
    <Panel title={say(practiceMessages.together)}>
      <div>
        <h3>{practice.title}</h3>
        <p className="soft small">{say(practiceMessages.minutes, { minutes: practice.minutes })}</p>
      </div>
      <ol className="stack">
        {practice.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft small">{say(messages.asOfThen)}</p>
    </Panel>
  );
}
