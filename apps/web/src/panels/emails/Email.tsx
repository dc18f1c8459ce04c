import type { StoryEmail } from '@troth/contract';
import { localWords, shortClock, wallClock } from '../../dates/wall-clock';
import { soft } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { causes, messages } from './messages';
import classes from './Emails.module.css';
import { SendAgain } from './SendAgain';
import { stateWords } from './state-words';

const spaced = (name: string) => name.replace(/[-.]/g, ' ');

/** One email: what led to it, by which rule, when it was due where its reader lives, and what became of it. */
export function Email({ enrolmentId, email }: { enrolmentId: string; email: StoryEmail }) {
  const { say, sayRich } = useSpeaker();
  const { title, to, state, localTime, chain, rule, steps, answer } = email;
  const { short, long } = stateWords(state, say);
  return (
    <li>
      <details className={classes.email}>
        <summary>
          <span className={classes.kind}>{title}</span>
          <span className={classes.to}>{to}</span>
          <span className="soft">{shortClock(localTime, say)}</span>
          <span className={classes.state} data-state={state}>
            {short}
          </span>
        </summary>
        {long && <p className="soft">{long}</p>}
        {state === 'held' && (
          <p className="soft">{say(messages.ofUseUntil, { time: localWords(email.expires, say) })}</p>
        )}
        {email.maySendAgain && <SendAgain enrolmentId={enrolmentId} email={email} />}
        <div className={classes.inside}>
          <div>
            <h3>{say(messages.why)}</h3>
            <ol>
              {chain.map(({ of, name, local }, index) => (
                <li key={index}>{sayRich(causes[of], { name: spaced(name), time: localWords(local, say), soft })}</li>
              ))}
              {rule !== null && <li>{say(messages.rule, { rule: spaced(rule) })}</li>}
              <li>{sayRich(messages.due, { time: wallClock(localTime, say), soft })}</li>
            </ol>
          </div>
          <div>
            <h3>{say(messages.outcome)}</h3>
            <ol>
              {steps.map(({ state: step, local, detail }, index) => (
                <li key={index}>
                  {sayRich(messages.step, { state: stateWords(step, say).short, time: localWords(local, say), soft })}
                  {detail && <span className="soft"> ({detail})</span>}
                </li>
              ))}
            </ol>
            {answer !== null && (
              <p className="soft">{sayRich(messages.lastWord, { answer, quote: (words) => <q>{words}</q> })}</p>
            )}
            <p className="soft small">{say(messages.yourClock)}</p>
          </div>
        </div>
      </details>
    </li>
  );
}
