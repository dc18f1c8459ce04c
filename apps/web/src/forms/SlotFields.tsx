import { NativeSelect, TextInput } from '@mantine/core';
import type { CheckInPreferences } from '@troth/domain';
import { chosenWeekday, weekdayChoices } from '../dates/weekdays';
import { useSpeaker } from '../speech/speaker';
import { messages } from './SlotFields.messages';
import { ZoneField } from './ZoneField';
import classes from './SlotFields.module.css';

interface SlotFieldsProps {
  value: CheckInPreferences;
  onChange: (slot: CheckInPreferences) => void;
  fault: (path: string) => string | undefined;
}

/** Weekday, time and zone of the check-in. */
export function SlotFields({ value, onChange, fault }: SlotFieldsProps) {
  const { say } = useSpeaker();
  return (
    <div className={classes.slot}>
      <NativeSelect
        label={say(messages.day)}
        name="weekday"
        data={weekdayChoices(say)}
        value={String(value.weekday)}
        onChange={(event) => onChange({ ...value, weekday: chosenWeekday(event.currentTarget.value) ?? value.weekday })}
        error={fault('weekday')}
      />
      <TextInput
        label={say(messages.time)}
        name="time"
        type="time"
        step={300}
        required
        withAsterisk={false}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value.slice(0, 5) })}
        error={fault('time')}
      />
      <div className={classes.zone}>
        <ZoneField value={value.zone} onChange={(zone) => onChange({ ...value, zone })} error={fault('zone')} />
      </div>
    </div>
  );
}
