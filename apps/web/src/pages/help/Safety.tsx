import { linkTo } from '../../layout/QuietLink';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './safety.messages';
import classes from './help.module.css';

/** What keeps a reader safer while they read, and what it cannot do. */
export function Safety() {
  const { say, sayRich } = useSpeaker();
  return (
    <div className={`${classes.safety} ${classes.onScreen}`}>
      <section aria-labelledby="device">
        <h2 id="device">{say(messages.deviceTitle)}</h2>
        <p>{say(messages.device)}</p>
        <ul>
          {messages.devices.map((one) => (
            <li key={one.id}>{say(one)}</li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="leaving">
        <h2 id="leaving">{say(messages.leavingTitle)}</h2>
        <p>{sayRich(messages.leaving, { key: (words) => <kbd>{words}</kbd> })}</p>
        <p>{sayRich(messages.leavingLimits, { b: strong })}</p>
      </section>

      <section aria-labelledby="emails">
        <h2 id="emails">{say(messages.emailsTitle)}</h2>
        <p>{sayRich(messages.emails, { preferences: linkTo('/preferences') })}</p>
        <p>{sayRich(messages.noEmail, { us: linkTo('/us') })}</p>
      </section>

      <section aria-labelledby="not">
        <h2 id="not">{say(messages.notTitle)}</h2>
        <p>{say(messages.not)}</p>
      </section>
    </div>
  );
}
