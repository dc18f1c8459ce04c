import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SessionToCome } from '@troth/contract';
import { sessionsToComeQuery } from '../../api/coach';
import { localWords } from '../../dates/wall-clock';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { messages as sessionMessages } from '../../panels/couple-sessions/messages';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './coach.module.css';

/** What is booked with all couples, asked for once it is opened. */
export function NextSessions() {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(messages.nextSessions)}</summary>
      {open && <Sessions />}
    </details>
  );
}

function Sessions() {
  const { say } = useSpeaker();
  const { data, error, isPending, refetch } = useQuery(sessionsToComeQuery);
  if (isPending) return <Waiting />;
  if (data === undefined) return <Trouble error={error} again={() => void refetch()} />;
  if (data.sessions.length === 0) return <p className="soft">{say(messages.noSessions)}</p>;
  return (
    <ul className={classes.sessions}>
      {data.sessions.map((session) => (
        <One key={session.sessionId} session={session} />
      ))}
    </ul>
  );
}

function One({ session: { enrolmentId, begins, minutes, names, with: whom } }: { session: SessionToCome }) {
  const { say } = useSpeaker();
  return (
    <li>
      <time dateTime={`${begins.date}T${begins.time}`}>{localWords(begins, say)}</time>{' '}
      <Link to="/coach/couples/$id" params={{ id: enrolmentId }}>
        {whom === 'both' ? say(sessionMessages.both, names) : say(sessionMessages.alone, { name: names[whom] })}
      </Link>{' '}
      <span className="soft small">{say(sessionMessages.length, { minutes })}</span>
    </li>
  );
}
