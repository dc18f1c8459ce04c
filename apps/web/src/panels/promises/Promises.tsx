import type { LedgerPromise, Us } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { marks, messages } from './messages';
import { Tending } from './Tending';
import classes from './Promises.module.css';

/** How many that are past are shown before one asks for more. */
const shownPast = 1;

/** The ledger: what I promised, and what was promised to me. */
export default function Promises({ us }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.title)}>
      <Ledger us={us} title={say(messages.mine)} side="mine" promises={us.myPromises} none={say(messages.noneOfMine)} />
      <Ledger
        us={us}
        title={say(messages.theirs, { partner: us.partnerName })}
        side="theirs"
        promises={us.promisesToMe}
        none={say(messages.noneOfTheirs, { partner: us.partnerName })}
      />
    </Panel>
  );
}

interface LedgerProps {
  us: Us;
  title: string;
  side: 'mine' | 'theirs';
  promises: LedgerPromise[];
  none: string;
}

function Ledger({ us, title, side, promises, none }: LedgerProps) {
  const { say } = useSpeaker();
  const open = promises.filter((promise) => promise.open);
  const past = promises.filter((promise) => !promise.open);
  return (
    <div className="stack">
      <h3>{title}</h3>
      {promises.length === 0 && <p className="soft">{none}</p>}
      <List us={us} side={side} promises={[...open, ...past.slice(0, shownPast)]} />
      {past.length > shownPast && (
        <details className="earlier">
          <summary>{say(messages.earlier)}</summary>
          <List us={us} side={side} promises={past.slice(shownPast)} />
        </details>
      )}
    </div>
  );
}

function List({ us, side, promises }: Pick<LedgerProps, 'us' | 'side' | 'promises'>) {
  const { say } = useSpeaker();
  return (
    <ul className={classes.list} data-side={side}>
      {promises.map((promise) => (
        <li key={promise.promiseId}>
          <p className={classes.text}>{promise.text}</p>
          <p className="soft small">
            {say(howItStands(promise), { day: calendarDay(promise.dueOn, say) })}
            {promise.mark !== null && `. ${say(marks[promise.mark])}`}
          </p>
          {promise.mayChange && <Tending us={us} promise={promise} />}
        </li>
      ))}
    </ul>
  );
}

function howItStands({ open, letGo }: LedgerPromise) {
  if (letGo) return messages.wasLetGo;
  return open ? messages.lookBack : messages.wasFor;
}
