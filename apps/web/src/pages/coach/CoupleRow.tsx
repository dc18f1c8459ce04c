import { Link } from '@tanstack/react-router';
import type { CoupleInList, Side } from '@troth/contract';
import { shortDay } from '../../dates/wall-clock';
import { stateWords } from './state-words';
import { TakeOn } from './TakeOn';
import classes from './coach.module.css';

/** One couple in ten seconds: who, where, how it stands, and for each flag the evidence. */
export function CoupleRow({ couple, takenBy }: { couple: CoupleInList; takenBy: string | undefined }) {
  return (
    <li className={classes.row} data-needing={couple.flags.length > 0}>
      <div className={classes.who}>
        {takenBy === undefined ? (
          <Link to="/coach/couples/$id" params={{ id: couple.enrolmentId }} className={classes.names}>
            <Names couple={couple} />
          </Link>
        ) : (
          <p className={classes.names}>
            <Names couple={couple} />
          </p>
        )}
        <p className="soft small">{place(couple)}</p>
        {takenBy !== undefined && <TakeOn enrolmentId={couple.enrolmentId} coachId={takenBy} />}
      </div>
      <Figures couple={couple} />
      {couple.flags.length > 0 && (
        <ul className={classes.flags}>
          {couple.flags.map((flag) => (
            <li key={flag.id}>
              <strong>
                {flag.about !== null && `${flag.about}: `}
                {flag.title}
              </strong>{' '}
              <span>{flag.evidence}</span> <span className="soft small">since {shortDay(flag.raisedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Names({ couple }: { couple: CoupleInList }) {
  const [a, b] = couple.names;
  return (
    <>
      {a} <span className={classes.and}>and</span> {b}
    </>
  );
}

function Figures({ couple }: { couple: CoupleInList }) {
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <td />
          <th scope="col">Consistency</th>
          <th scope="col">Trust</th>
          {couple.state === 'active' && <th scope="col">This week</th>}
        </tr>
      </thead>
      <tbody>
        <Partner couple={couple} side="a" name={couple.names[0]} />
        <Partner couple={couple} side="b" name={couple.names[1]} />
      </tbody>
    </table>
  );
}

function Partner({ couple, side, name }: { couple: CoupleInList; side: Side; name: string }) {
  const { own, seen } = couple.scores[side];
  return (
    <tr>
      <th scope="row" data-side={side}>
        {name}
      </th>
      <td>
        {figure(own)}
        <span className="soft"> / {figure(seen)}</span>
        <span className="unseen"> (own view, seen view)</span>
      </td>
      <td>
        <Trust trust={couple.trust[side]} />
      </td>
      {couple.state === 'active' && <td>{answered(couple.answeredThisWeek[side])}</td>}
    </tr>
  );
}

/** A figure of weeks ago is not how things stand: it says when it was given. */
function Trust({ trust }: { trust: CoupleInList['trust']['a'] }) {
  if (trust === null) return <>–</>;
  if (!trust.old) return <>{trust.value}</>;
  return (
    <span className="soft">
      {trust.value} <span className={classes.given}>week of {shortDay(trust.givenInWeekOf)}</span>
    </span>
  );
}

function place(couple: CoupleInList): string {
  if (couple.state !== 'active' || couple.stageTitle === null) return stateWords[couple.state];
  const round = (couple.round ?? 1) > 1 ? `, round ${couple.round}` : '';
  return `${couple.stageTitle}${round}, week ${couple.weekInRound ?? 1}`;
}

const figure = (value: number | null) => (value === null ? '–' : String(Math.round(value)));
const answered = (value: boolean | null) => (value === null ? '–' : value ? 'answered' : 'not yet');
