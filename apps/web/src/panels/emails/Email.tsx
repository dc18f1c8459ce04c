import type { StoryEmail } from '@troth/contract';
import { localWords, shortClock, wallClock } from '../../dates/wall-clock';
import classes from './Emails.module.css';
import { SendAgain } from './SendAgain';
import { stateWords } from './state-words';

const causes = { event: 'Something happened', slot: 'Its time came', email: 'A coach asked for it once more' } as const;
const spaced = (name: string) => name.replace(/[-.]/g, ' ');

/** One email: what led to it, by which rule, when it was due where its reader lives, and what became of it. */
export function Email({ enrolmentId, email }: { enrolmentId: string; email: StoryEmail }) {
  const { kind, to, state, localTime, chain, rule, steps, answer } = email;
  const { short, long } = stateWords(state);
  return (
    <li>
      <details className={classes.email}>
        <summary>
          <span className={classes.kind}>{spaced(kind)}</span>
          <span className={classes.to}>{to}</span>
          <span className="soft">{shortClock(localTime)}</span>
          <span className={classes.state} data-state={state}>
            {short}
          </span>
        </summary>
        {long && <p className="soft">{long}</p>}
        {state === 'held' && <p className="soft">It is of use until {localWords(email.expires)}.</p>}
        {email.maySendAgain && <SendAgain enrolmentId={enrolmentId} email={email} />}
        <div className={classes.inside}>
          <div>
            <h3>Why it came about</h3>
            <ol>
              {chain.map(({ of, name, local }, index) => (
                <li key={index}>
                  {causes[of]}: {spaced(name)} <span className="soft">{localWords(local)}</span>
                </li>
              ))}
              {rule !== null && <li>By the rule “{spaced(rule)}”</li>}
              <li>
                Due <span className="soft">{wallClock(localTime)}, on the clock of whom it is to</span>
              </li>
            </ol>
          </div>
          <div>
            <h3>What became of it</h3>
            <ol>
              {steps.map(({ state: step, local, detail }, index) => (
                <li key={index}>
                  {stateWords(step).short} <span className="soft">{localWords(local)}</span>
                  {detail && <span className="soft"> ({detail})</span>}
                </li>
              ))}
            </ol>
            {answer !== null && (
              <p className="soft">
                The last word on it: <q>{answer}</q>
              </p>
            )}
            <p className="soft small">Times here are on your own clock.</p>
          </div>
        </div>
      </details>
    </li>
  );
}
