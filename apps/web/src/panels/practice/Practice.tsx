import type { Us } from '@troth/contract';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Practice.module.css';

/** Something to do together this week. */
export default function Practice({ us }: { us: Us }) {
  const { say } = useSpeaker();
  if (us.practice === null) return null;
  const { title, steps, minutes } = us.practice;
  return (
    <Panel title={say(messages.title)} aside={<span className="soft small">{say(messages.minutes, { minutes })}</span>}>
      <h3>{title}</h3>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Panel>
  );
}
