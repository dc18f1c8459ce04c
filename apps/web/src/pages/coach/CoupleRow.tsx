import { memo, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { CoupleInList, Flag, Side } from '@troth/contract';
import type { Say } from '@troth/messages';
import { shortDay } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { ProgrammeName } from '../coach-couple/ProgrammeName';
import { CoupleDates } from './CoupleDates';
import { givenIn } from './given-in';
import { messages } from './messages';
import { Sparkline } from './Sparkline';
import { stateWords } from './state-words';
import { TakeOn } from './TakeOn';
import classes from './CoupleRow.module.css';

interface CoupleRowProps {
  couple: CoupleInList;
  /** The coach who can take this couple on; left out where they have one. */
  takenBy: string | undefined;
}

/** One couple in ten seconds: who, where, how it stands, and for each flag the evidence. */
export const CoupleRow = memo(function CoupleRow({ couple, takenBy }: CoupleRowProps) {
  const { say } = useSpeaker();
  const names = <Names couple={couple} />;
  return (
    <div className={classes.row} data-needing={couple.group === 'needing'}>
      <div className={classes.who}>
        <h3 className={classes.names}>
          {takenBy === undefined ? (
            <Link to="/coach/couples/$id" params={{ id: couple.enrolmentId }} data-couple={couple.enrolmentId}>
              {names}
            </Link>
          ) : (
            names
          )}
        </h3>
        <p className="soft small">{place(couple, say)}</p>
        <ProgrammeName name={couple.programme} />
        {takenBy !== undefined && <TakeOn enrolmentId={couple.enrolmentId} coachId={takenBy} />}
      </div>
      {couple.state === 'awaiting-partner' ? <span /> : <Figures couple={couple} />}
      <CoupleDates couple={couple} />
      {couple.flags.length > 0 && (
        <ul className={classes.flags}>
          {couple.flags.map((flag) => (
            <FlagLine key={flag.id} flag={flag} />
          ))}
        </ul>
      )}
    </div>
  );
});

function FlagLine({ flag: { about, title, evidence, since, urgency, level } }: { flag: Flag }) {
  const { say } = useSpeaker();
  return (
    <li data-urgency={urgency} data-level={level}>
      <strong>{about === null ? title : say(messages.flag, { name: about, title })}</strong> <span>{evidence}</span>{' '}
      <span className="soft small">{say(messages.since, { day: shortDay(since, say) })}</span>
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
      <colgroup>
        <col className={classes.ofName} />
        <col className={classes.ofTrust} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td />
          <th scope="col">{say(messages.trust)}</th>
          <th scope="col">{say(messages.consistency)}</th>
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
      <td data-column={say(messages.trust)}>
        <span className={classes.trust}>
          <Sparkline values={couple.trustOverWeeks[side]} side={side} />
          <span>
            <Figure figure={couple.trust[side]} />
            <Given figures={[couple.trust[side]]} />
          </span>
        </span>
      </td>
      <td data-column={say(messages.consistency)}>
        <Figure figure={own} />
        <span className="soft"> / </span>
        <Figure figure={seen} />
        <span className="unseen">{say(messages.views)}</span>
        <Given figures={[own, seen]} />
      </td>
      {couple.state === 'active' && (
        <td data-column={say(messages.thisWeek)}>{answered(couple.answeredThisWeek[side], say)}</td>
      )}
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
  if (couple.pausedUntil !== null) return say(messages.pausedUntil, { day: shortDay(couple.pausedUntil.date, say) });
  if (couple.state !== 'active' || couple.stageTitle === null) return say(stateWords[couple.state]);
  return say(messages.place, { stage: couple.stageTitle, round: couple.round ?? 1, week: couple.weekInRound ?? 1 });
}

const answered = (value: boolean | null, say: Say) =>
  value === null ? '–' : say(value ? messages.answered : messages.notYet);
