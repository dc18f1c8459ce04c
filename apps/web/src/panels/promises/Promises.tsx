import type { LedgerPromise, Us } from '../../api/us';
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
  return (
    <div className="stack">
      <h3>{title}</h3>
      {promises.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className={classes.list} data-side={side}>
          {promises.map((promise) => (
            <li key={promise.promiseId}>
              <p className={classes.text}>{promise.text}</p>
              <p className="soft small">
                {promise.open
                  ? `We look back on it on ${calendarDay(promise.dueOn)}`
                  : `Was for ${calendarDay(promise.dueOn)}`}
                {promise.mark !== null && <>. {markWords[promise.mark]}, as you saw it</>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
