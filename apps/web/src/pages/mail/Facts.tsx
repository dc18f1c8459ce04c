import classes from './mail.module.css';

/** What is known of an email, a line each. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, words: string])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
