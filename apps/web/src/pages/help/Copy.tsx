import type { HelpCountry } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { numbersAsText } from './line-in-words';
import { messages } from './messages';
import classes from './help.module.css';

/** The same numbers on paper or in a file, made in the page itself: nothing is asked of any server. */
export function Copy({ country }: { country: HelpCountry }) {
  const { say } = useSpeaker();
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(numbersAsText(country, say))}`;
  return (
    <section aria-labelledby="copy" className={classes.onScreen}>
      <h3 id="copy">{say(messages.copyTitle)}</h3>
      <p>{say(messages.copy)}</p>
      <div className={classes.ways}>
        <button type="button" onClick={() => window.print()}>
          {say(messages.print)}
        </button>
        <a href={file} download="numbers.txt">
          {say(messages.keep)}
        </a>
      </div>
    </section>
  );
}
