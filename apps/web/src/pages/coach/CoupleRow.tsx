import { Link } from '@tanstack/react-router';
import type { BySide, CoupleInList } from '../../api/coach';
import { calendarDay } from '../../dates/wall-clock';
import { stateWords } from './state-words';
import classes from './coach.module.css';

/** One couple in ten seconds: who, where, how it stands, and for each flag the evidence. */
export function CoupleRow({ couple }: { couple: CoupleInList }) {
  const [a, b] = couple.names;
  return (
    <li className={classes.row} data-needing={couple.flags.length > 0}>
      <div className={classes.who}>
        <Link to="/coach/couples/$id" params={{ id: couple.enrolmentId }} className={classes.names}>
          {a} <span className={classes.and}>and</span> {b}
        </Link>
        <p className="soft small">{place(couple)}</p>
      </div>
      <Pair label="Consistency, own and seen" names={couple.names} values={{ a: score(couple.scores.a), b: score(couple.scores.b) }} />
      <Pair label="Trust" names={couple.names} values={{ a: figure(couple.trust.a), b: figure(couple.trust.b) }} />
      <Pair label="This week" names={couple.names} values={{ a: answered(couple.answeredThisWeek.a), b: answered(couple.answeredThisWeek.b) }} />
      {couple.flags.length > 0 && (
        <ul className={classes.flags}>
          {couple.flags.map((flag) => (
            <li key={flag.id}>
              <strong>{flag.title}</strong> <span>{flag.evidence}</span> <span className="soft small">since {calendarDay(flag.raisedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Pair({ label, names, values }: { label: string; names: [string, string]; values: BySide<string> }) {
  return (
    <dl className={classes.pair}>
      <div className={classes.pairLabel}>{label}</div>
      <div>
        <dt>{names[0]}</dt>
        <dd data-side="a">{values.a}</dd>
      </div>
      <div>
        <dt>{names[1]}</dt>
        <dd data-side="b">{values.b}</dd>
      </div>
    </dl>
  );
}

function place(couple: CoupleInList): string {
  if (couple.state !== 'active' || couple.stageTitle === null) return stateWords[couple.state];
  const round = (couple.round ?? 1) > 1 ? `, round ${couple.round}` : '';
  return `${couple.stageTitle}${round}, week ${couple.weekInRound ?? 1}`;
}

const figure = (value: number | null) => (value === null ? '–' : String(Math.round(value)));
const score = ({ own, seen }: { own: number | null; seen: number | null }) => `${figure(own)} / ${figure(seen)}`;
const answered = (value: boolean | null) => (value === null ? '–' : value ? 'answered' : 'not yet');
