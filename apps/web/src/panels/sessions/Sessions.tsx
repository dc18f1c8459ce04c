import { Button } from '@mantine/core';
import type { OwnSession, Us } from '@troth/contract';
import { listed } from '@troth/domain';
import { call } from '../../api/call';
import { localWords, shortClock } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { FormTrouble } from '../../forms/FormTrouble';
import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { SessionPlace } from '../../panel/SessionPlace';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Sessions.module.css';

/** What is booked with the coach, and the times that can still be taken, each with one press. */
export default function Sessions({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const offered = us.sessions.filter(({ state }) => state === 'offered');
  const others = us.sessions.filter(({ state }) => state !== 'offered');
  const booking = useUsChange((sessionId: string) =>
    call('POST /api/v1/us/sessions/:sessionId/book', { params: { sessionId } }),
  );
  return (
    <Panel title={say(messages.title)} tone={offered.length > 0 && us.week?.state !== 'open' ? 'tinted' : 'plain'}>
      {others.length > 0 && (
        <ul className={classes.sessions}>
          {others.map((session) => (
            <li key={session.sessionId}>
              {session.state === 'booked' ? <Booked session={session} /> : <CalledOff session={session} />}
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <>
          <p>{say(messages.choose)}</p>
          <FormTrouble error={booking.error} />
          <ul className={classes.sessions}>
            {offered.map((session) => (
              <li key={session.sessionId} className={classes.offer}>
                <When session={session} />
                <Button
                  variant="default"
                  size="sm"
                  aria-label={say(messages.takeOne, { when: localWords(session.begins, say) })}
                  loading={booking.isPending && booking.variables === session.sessionId}
                  onClick={() => booking.mutate(session.sessionId)}
                >
                  {say(messages.take)}
                </Button>
              </li>
            ))}
          </ul>
          <p className="soft small">
            {say(messages.noneSuits)} <QuietLink to="/us/messages">{say(messages.tellCoach)}</QuietLink>
          </p>
        </>
      )}
    </Panel>
  );
}

function Booked({ session }: { session: OwnSession }) {
  const { say } = useSpeaker();
  const { sessionId, place, alone } = session;
  const cancelling = useUsChange(() => call('POST /api/v1/us/sessions/:sessionId/cancel', { params: { sessionId } }));
  const when = localWords(session.begins, say);
  return (
    <>
      <p className="soft small">{say(messages.booked)}</p>
      <When session={session} />
      {place !== null && <SessionPlace place={place} />}
      <p className="small">
        <a href={`/api/v1/us/sessions/${sessionId}/calendar`} download="appointment.ics">
          {say(messages.toCalendar)}
        </a>{' '}
        <span className="soft">{say(messages.seenByOthers)}</span>
      </p>
      <AskTwice
        size="sm"
        label={say(messages.cancel)}
        question={say(alone ? messages.cancelSureAlone : messages.cancelSure, { when })}
        yes={say(messages.cancelYes)}
        action={cancelling}
      />
    </>
  );
}

function CalledOff({ session: { begins } }: { session: OwnSession }) {
  const { say } = useSpeaker();
  return <p className="soft">{say(messages.cancelled, { when: localWords(begins, say) })}</p>;
}

function When({ session: { begins, minutes, alone } }: { session: OwnSession }) {
  const { say } = useSpeaker();
  return (
    <p>
      <time dateTime={`${begins.date}T${begins.time}`} className={classes.when}>
        {shortClock(`${begins.date}T${begins.time}`, say)}
      </time>{' '}
      <span className="soft small">
        {listed([say(messages.length, { minutes }), say(alone ? messages.alone : messages.forBoth)], say)}
      </span>
    </p>
  );
}
