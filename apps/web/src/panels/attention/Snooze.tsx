import { useRef, useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { call } from '../../api/call';
import { daysLater } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { useFaults } from '../../forms/useFaults';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Attention.module.css';

/** A day that lies two weeks off, and the first that there is, counted back from the last, eight weeks off. */
const [usual, first] = [-42, -55];

interface SnoozeProps {
  flagId: string;
  /** The last day that it can be snoozed to. */
  latest: string;
  enrolmentId: string;
  close: () => void;
  done: (words: string) => void;
}

/** Until when a coach wants to be left in peace about a flag. */
export function Snooze({ flagId, latest, enrolmentId, close, done }: SnoozeProps) {
  const { say } = useSpeaker();
  const [day, setDay] = useState(daysLater(latest, usual));
  const snoozing = useCoupleChange(
    enrolmentId,
    (until: string | null) =>
      call('POST /api/v1/coach/attention/:id/snooze', { params: { id: flagId }, body: { until } }),
    () => done(say(messages.nowQuiet)),
  );
  const form = useRef<HTMLFormElement>(null);
  const fault = useFaults(snoozing.error, form);
  return (
    <form
      ref={form}
      className={classes.snooze}
      onSubmit={(event) => {
        event.preventDefault();
        snoozing.mutate(day);
      }}
    >
      <TextInput
        label={say(messages.snoozeUntil)}
        type="date"
        required
        autoFocus
        min={daysLater(latest, first)}
        max={latest}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        error={fault('until')}
      />
      <p className="soft small">{say(messages.snoozeNote)}</p>
      <FormTrouble error={snoozing.error} shown={['until']} />
      <div className="row">
        <Button type="submit" size="sm" loading={snoozing.isPending}>
          {say(messages.snoozeToDay)}
        </Button>
        <Button variant="default" size="sm" disabled={snoozing.isPending} onClick={() => snoozing.mutate(null)}>
          {say(messages.snoozeToWorse)}
        </Button>
        <Button variant="subtle" size="sm" onClick={close}>
          {say(messages.neverMind)}
        </Button>
      </div>
    </form>
  );
}
