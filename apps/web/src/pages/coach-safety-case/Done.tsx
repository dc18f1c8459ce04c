import type { WholeCase } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { doneWords, messages } from './messages';
import classes from '../coach-safety/safety.module.css';

type Act = WholeCase['acts'][number];

/** What was done, when and by whom. */
export function Done({ acts }: { acts: readonly Act[] }) {
  const { say } = useSpeaker();
  return (
    <section className="stack" aria-labelledby="done">
      <h2 id="done">{say(messages.done)}</h2>
      {acts.length === 0 && <p className="soft">{say(messages.nothingDone)}</p>}
      <ol className={classes.list}>
        {acts.map(({ at, by, kind, words }, index) => (
          <li key={index} className={classes.card}>
            <p>
              <strong>{say(doneWords[kind])}</strong>{' '}
              <span className="soft">
                {say(messages.by, { by: by ?? say(messages.someone), when: localWords(at, say) })}
              </span>
            </p>
            {words !== '' && (
              <p className={classes.words} dir="auto">
                {words}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
