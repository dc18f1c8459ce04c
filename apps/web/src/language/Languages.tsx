import { inLanguage, languageNames, pageLanguage } from './languages';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './Languages.module.css';

/** This page in the other languages. What was typed into it stays where it is kept. */
export function Languages() {
  const { say } = useSpeaker();
  return (
    <nav className={classes.languages} aria-label={say(messages.others)} translate="no">
      {languageNames.map(({ tag, name }) =>
        tag === pageLanguage() ? (
          <span key={tag} aria-current="true">
            {name}
          </span>
        ) : (
          <a key={tag} href={inLanguage(tag)} lang={tag} hrefLang={tag}>
            {name}
          </a>
        ),
      )}
    </nav>
  );
}
