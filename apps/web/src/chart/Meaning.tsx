import type { Side } from '@troth/contract';
import classes from './Meaning.module.css';

/** What a figure of each of the two amounts to, in a sentence each. */
export function Meaning({ words: { a, b } }: { words: Readonly<Record<Side, string>> }) {
  return (
    <ul className={classes.meaning}>
      <li data-side="a">{a}</li>
      <li data-side="b">{b}</li>
    </ul>
  );
}
