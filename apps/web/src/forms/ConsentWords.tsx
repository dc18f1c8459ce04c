import { Fragment } from 'react';
import { consentTexts, consentVersion } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { messages } from './ConsentWords.messages';
import classes from './ConsentWords.module.css';

/** What is kept and who sees it, said before anyone agrees. The words are the domain's, a version at a time. */
export function ConsentWords() {
  const { say } = useSpeaker();
  return (
    <section className={classes.words} aria-labelledby="consent-words" data-version={consentVersion}>
      <h2 id="consent-words">{say(messages.title)}</h2>
      <dl>
        {consentTexts[consentVersion].map(({ term, words }, index) => (
          <Fragment key={index}>
            <dt>{say(term)}</dt>
            <dd>{say(words)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
