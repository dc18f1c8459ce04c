import type { LedgerPromise, Us } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import classes from './Promises.module.css';

const markWords = {
  kept: 'Kept',
  partly: 'Partly',
  not: 'Not that week',
  excused: 'Fell away',
  'cant-say': 'Could not say',
} as const;

/** How many that are past are shown before one asks for more. */
const shownPast = 2;

/** The ledger: what I promised, and what was promised to me. */
export default function Promises({ us }: { us: Us }) {
  return (
    <Panel title="Promises">
      <Ledger
        title="Mine"
        side="mine"
        promises={us.myPromises}
        none="You make one, if you like, in your weekly check-in."
      />
      <Ledger
        title={`${us.partnerName}’s, to me`}
        side="theirs"
        promises={us.promisesToMe}
        none={`Promises that ${us.partnerName} makes to you are shown here.`}
      />
    </Panel>
  );
}

interface LedgerProps {
  title: string;
  side: 'mine' | 'theirs';
  promises: LedgerPromise[];
  none: string;
}

function Ledger({ title, side, promises, none }: LedgerProps) {
  const open = promises.filter((promise) => promise.open);
  const past = promises.filter((promise) => !promise.open);
  return (
    <div className="stack">
      <h3>{title}</h3>
      {promises.length === 0 && <p className="soft">{none}</p>}
      <List side={side} promises={[...open, ...past.slice(0, shownPast)]} />
      {past.length > shownPast && (
        <details className={classes.earlier}>
          <summary>Earlier ones</summary>
          <List side={side} promises={past.slice(shownPast)} />
        </details>
      )}
    </div>
  );
}

function List({ side, promises }: Pick<LedgerProps, 'side' | 'promises'>) {
  return (
    <ul className={classes.list} data-side={side}>
      {promises.map((promise) => (
        <li key={promise.promiseId}>
          <p className={classes.text}>{promise.text}</p>
          <p className="soft small">
            {promise.open ? 'We look back on it on' : 'It was for'} {calendarDay(promise.dueOn)}
            {promise.mark !== null && <>. {markWords[promise.mark]}, as you see it</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
