import { TextInput } from '@mantine/core';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

export interface TimeTyped {
  readonly date: string;
  readonly time: string;
}

interface TimeFieldsProps {
  typed: TimeTyped;
  today: string;
  change: (typed: TimeTyped) => void;
  /** Of a field of this time: `date` or `time`. */
  fault: (path: string) => string | undefined;
}

/** A day and a time of it, on the coach's own clock. */
export function TimeFields({ typed, today, change, fault }: TimeFieldsProps) {
  const { say } = useSpeaker();
  return (
    <div>
      <TextInput
        label={say(messages.day)}
        type="date"
        min={today}
        value={typed.date}
        onChange={(event) => change({ ...typed, date: event.currentTarget.value })}
        error={fault('date')}
      />
      <TextInput
        label={say(messages.time)}
        type="time"
        value={typed.time}
        onChange={(event) => change({ ...typed, time: event.currentTarget.value })}
        error={fault('time')}
      />
    </div>
  );
}
