import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import type { CoupleSession, CoupleStory } from '@troth/contract';
import { listed } from '@troth/domain';
import { call } from '../../api/call';
import { localWords, shortClock } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { SessionPlace } from '../../panel/SessionPlace';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './CoupleSessions.module.css';

const MoveForm = lazy(() => import('./MoveForm'));
const SessionNote = lazy(() => import('./SessionNote'));

interface OneSessionProps {
  session: CoupleSession;
  story: CoupleStory;
  today: string;
  zone: string;
}

/** One session or offer: how it stands, on whose clocks, and what the coach can do about it. */
export function OneSession({ session, story, today, zone }: OneSessionProps) {
  const { say } = useSpeaker();
  const [moving, setMoving] = useState(false);
  const [noting, setNoting] = useState(false);
  const { sessionId, begins, theirs, minutes, place, mayChange, state } = session;
  const { names } = story;
  return (
    <li>
      <p className="soft small">{useStanding(session)}</p>
      <p>
        <time dateTime={`${begins.date}T${begins.time}`} className={classes.when}>
          {localWords(begins, say)}
        </time>
      </p>
      <p className="small">
        {listed(
          [
            say(messages.length, { minutes }),
            session.with === 'both' ? say(messages.both, names) : say(messages.alone, { name: names[session.with] }),
          ],
          say,
        )}
      </p>
      {(['a', 'b'] as const).map((side) => {
        const local = theirs[side];
        if (local === null) return null;
        const when = shortClock(`${local.date}T${local.time}`, say);
        return (
          <p key={side} className="soft small">
            {say(messages.there, { when, name: names[side] })}
          </p>
        );
      })}
      {place !== null && <SessionPlace place={place} />}
      {state === 'booked' && (
        <p className="small">
          <a
            href={`/api/v1/coach/couples/${story.enrolmentId}/sessions/${sessionId}/calendar`}
            download="appointment.ics"
          >
            {say(messages.toCalendar)}
          </a>
        </p>
      )}
      {mayChange && state === 'offered' && <Offer session={session} story={story} />}
      {mayChange && state === 'booked' && !moving && (
        <div className="row">
          <Button
            variant="default"
            size="sm"
            aria-label={`${say(messages.move)}: ${localWords(begins, say)}`}
            onClick={() => setMoving(true)}
          >
            {say(messages.move)}
          </Button>
          <CallOff session={session} story={story} />
        </div>
      )}
      {state === 'held' && !noting && (
        <div>
          <Button
            variant="default"
            size="sm"
            aria-label={`${say(messages.writeNote)}: ${localWords(begins, say)}`}
            onClick={() => setNoting(true)}
          >
            {say(messages.writeNote)}
          </Button>
        </div>
      )}
      {noting && (
        <Suspense>
          <SessionNote session={session} story={story} close={() => setNoting(false)} />
        </Suspense>
      )}
      {moving && (
        <Suspense>
          <MoveForm session={session} story={story} today={today} zone={zone} close={() => setMoving(false)} />
        </Suspense>
      )}
    </li>
  );
}

function useStanding({ state, busy, by: name }: CoupleSession): string {
  const { say } = useSpeaker();
  if (state === 'offered') return say(busy ? messages.busy : messages.offered);
  if (state === 'held') return say(messages.held);
  if (name === null) return say(messages[state]);
  return say(state === 'booked' ? messages.bookedBy : messages.cancelledBy, { name });
}

function useWho({ with: attends }: CoupleSession, { names }: CoupleStory): string {
  const { say } = useSpeaker();
  return attends === 'both' ? say(messages.bothChoice, names) : names[attends];
}

interface ActionProps {
  session: CoupleSession;
  story: CoupleStory;
}

function Offer({ session, story }: ActionProps) {
  const { say } = useSpeaker();
  const params = { id: story.enrolmentId, sessionId: session.sessionId };
  const who = useWho(session, story);
  const booking = useCoupleChange(story.enrolmentId, () =>
    call('POST /api/v1/coach/couples/:id/sessions/:sessionId/book', { params }),
  );
  const takingBack = useCoupleChange(story.enrolmentId, () =>
    call('POST /api/v1/coach/couples/:id/sessions/:sessionId/cancel', { params }),
  );
  return (
    <div className="row">
      {!session.busy && (
        <AskTwice
          size="sm"
          label={say(messages.book)}
          question={say(messages.bookSure, { who })}
          yes={say(messages.bookYes)}
          action={booking}
        />
      )}
      <AskTwice
        size="sm"
        label={say(messages.takeBack)}
        question={say(messages.takeBackSure)}
        yes={say(messages.takeBackYes)}
        action={takingBack}
      />
    </div>
  );
}

function CallOff({ session, story }: ActionProps) {
  const { say } = useSpeaker();
  const params = { id: story.enrolmentId, sessionId: session.sessionId };
  const who = useWho(session, story);
  const cancelling = useCoupleChange(story.enrolmentId, () =>
    call('POST /api/v1/coach/couples/:id/sessions/:sessionId/cancel', { params }),
  );
  return (
    <AskTwice
      size="sm"
      label={say(messages.cancel)}
      question={say(messages.cancelSure, { who })}
      yes={say(messages.cancelYes)}
      action={cancelling}
    />
  );
}
