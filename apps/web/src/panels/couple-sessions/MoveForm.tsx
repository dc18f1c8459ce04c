import { useState } from 'react';
import { Button } from '@mantine/core';
import type { CoupleSession, CoupleStory } from '@troth/contract';
import { sessionMinutes } from '@troth/domain';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { LengthAndPlace } from './LengthAndPlace';
import { messages } from './messages';
import { TimeFields } from './TimeFields';
import classes from './CoupleSessions.module.css';

interface MoveFormProps {
  session: CoupleSession;
  story: CoupleStory;
  today: string;
  zone: string;
  close: () => void;
}

/** Another time, length or place for what is booked. */
export default function MoveForm({ session, story, today, zone, close }: MoveFormProps) {
  const { say } = useSpeaker();
  const { date, time } = session.begins;
  const [typed, setTyped] = useState({
    date,
    time,
    minutes: sessionMinutes.find((one) => one === session.minutes) ?? 60,
    place: session.place ?? '',
  });
  const params = { id: story.enrolmentId, sessionId: session.sessionId };
  const moving = useCoupleChange(
    story.enrolmentId,
    () => call('PUT /api/v1/coach/couples/:id/sessions/:sessionId', { params, body: typed }),
    close,
  );
  const { form, fault } = useSentForm(moving);
  return (
    <form className="stack" {...form}>
      <div className={classes.times}>
        <TimeFields
          typed={typed}
          today={today}
          change={(changed) => setTyped({ ...typed, ...changed })}
          fault={fault}
        />
      </div>
      <p className="soft small">{say(messages.clock, { zone })}</p>
      <LengthAndPlace typed={typed} change={(changed) => setTyped({ ...typed, ...changed })} fault={fault} />
      <FormTrouble error={moving.error} shown={['date', 'time', 'place']} />
      <div className="row">
        <Button type="submit" size="sm" loading={moving.isPending}>
          {say(messages.moveSend)}
        </Button>
        <Button variant="subtle" size="sm" onClick={close}>
          {say(messages.neverMind)}
        </Button>
      </div>
    </form>
  );
}
