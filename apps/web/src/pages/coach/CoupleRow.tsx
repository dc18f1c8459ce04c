import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { CoupleInList, Side } from '@troth/contract';
import type { Say } from '@troth/messages';
import { shortDay } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { givenIn } from './given-in';
import { messages } from './messages';
import { stateWords } from './state-words';
import { TakeOn } from './TakeOn';
import classes from './coach.module.css';

/** One couple in ten seconds: who, where, how it stands, and for each flag the evidence. */
export function CoupleRow({ couple, takenBy }: { couple: CoupleInList; takenBy: string | undefined }) {
  const { say } = useSpeaker();
  return (
    <li className={classes.row} data-needing={couple.flags.some(({ urgency }) => urgency !== 'apart')}>
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
        <p className="soft small">{place(couple, say)}</p>
        {takenBy !== undefined && <TakeOn enrolmentId={couple.enrolmentId} coachId={takenBy} />}
      </div>
      <Figures couple={couple} />
      {couple.flags.length > 0 && (
        <ul className={classes.flags}>
          {couple.flags.map((flag) => (
            <li key={flag.id}>
              <strong>
                {flag.about === null ? flag.title : say(messages.flag, { name: flag.about, title: flag.title })}
              </strong>{' '}
              <span>{flag.evidence}</span>{' '}
              <span className="soft small">{say(messages.since, { day: shortDay(flag.since, say) })}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Names({ couple }: { couple: CoupleInList }) {
  const { sayRich } = useSpeaker();
  const [a, b] = couple.names;
  return <>{sayRich(messages.names, { a, b, and: (words) => <span className={classes.and}>{words}</span> })}</>;
}

function Figures({ couple }: { couple: CoupleInList }) {
  const { say } = useSpeaker();
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <td />
          <th scope="col">{say(messages.consistency)}</th>
          <th scope="col">{say(messages.trust)}</th>
          {couple.state === 'active' && <th scope="col">{say(messages.thisWeek)}</th>}
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
  const { say } = useSpeaker();
  const { own, seen } = couple.scores[side];
  return (
    <tr>
      <th scope="row" data-side={side}>
        {name}
      </th>
      <td>
        <Figure figure={own} />
        <span className="soft"> / </span>
        <Figure figure={seen} />
        <span className="unseen">{say(messages.views)}</span>
        <Given figures={[own, seen]} />
      </td>
      <td>
        <Figure figure={couple.trust[side]} />
        <Given figures={[couple.trust[side]]} />
      </td>
      {couple.state === 'active' && <td>{answered(couple.answeredThisWeek[side], say)}</td>}
    </tr>
  );
}

function Figure({ figure }: { figure: CoupleInList['trust']['a'] }) {
  if (figure === null) return <>–</>;
  return figure.old ? <span className="soft">{figure.value}</span> : <>{figure.value}</>;
}

/** A figure of weeks ago is not how things stand: below it is when it was given. */
function Given({ figures }: { figures: readonly CoupleInList['trust']['a'][] }) {
  const { say, sayRich } = useSpeaker();
  const [day, last = day] = givenIn(figures).map((week) => shortDay(week, say));
  if (day === undefined || last === undefined) return null;
  const unseen = (words: ReactNode) => <span className="unseen">{words}</span>;
  return (
    <span className={classes.given}>
      {day === last ? sayRich(messages.weekOf, { day, unseen }) : sayRich(messages.weeksOf, { day, last, unseen })}
    </span>
  );
}

function place(couple: CoupleInList, say: Say): string {
  if (couple.state !== 'active' || couple.stageTitle === null) return say(stateWords[couple.state]);
  return say(messages.place, { stage: couple.stageTitle, round: couple.round ?? 1, week: couple.weekInRound ?? 1 });
}

const answered = (value: boolean | null, say: Say) =>
  value === null ? '–' : say(value ? messages.answered : messages.notYet);
