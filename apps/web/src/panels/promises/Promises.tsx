import { useState } from 'react';
import type { LedgerPromise, Us } from '@troth/contract';
import { calendarDay } from '../../dates/wall-clock';
import { Notice } from '../../layout/Notice';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { marks, messages } from './messages';
import { Tending, type Tended } from './Tending';
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
  const [tended, setTended] = useState<Tended | null>(null);
  // What was just let go stays where it stood, with what is said of it.
  const isHere = ({ open, promiseId }: LedgerPromise) => open || promiseId === tended?.promiseId;
  const open = promises.filter(isHere);
  const past = promises.filter((promise) => !isHere(promise));
  const list = { us, side, tended, onTended: setTended };
  return (
    <div className="stack">
      <h3>{title}</h3>
      {promises.length === 0 && <p className="soft">{none}</p>}
      <List {...list} promises={[...open, ...past.slice(0, shownPast)]} />
      {past.length > shownPast && (
        <details className="earlier">
          <summary>{say(messages.earlier)}</summary>
          <List {...list} promises={past.slice(shownPast)} />
        </details>
      )}
    </div>
  );
}

interface ListProps extends Pick<LedgerProps, 'us' | 'side' | 'promises'> {
  tended: Tended | null;
  onTended: (tended: Tended) => void;
}

function List({ us, side, promises, tended, onTended }: ListProps) {
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
          {promise.mayChange && <Tending us={us} promise={promise} onTended={onTended} />}
          {promise.promiseId === tended?.promiseId && (
            <Notice kind="good">
              <p>{say(messages[tended.how], { partner: us.partnerName })}</p>
            </Notice>
          )}
        </li>
      ))}
    </ul>
  );
}

function howItStands({ open, letGo }: LedgerPromise) {
  if (letGo) return messages.wasLetGo;
  return open ? messages.lookBack : messages.wasFor;
}
