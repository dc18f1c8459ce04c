import { NativeSelect, TextInput } from '@mantine/core';
import { chosenWeekday, weekdayChoices } from '../dates/weekdays';
import { useSpeaker } from '../speech/speaker';
import { PlaceField } from './place/PlaceField';
import { messages } from './SlotFields.messages';
import type { When } from './steps/when-steps';
import classes from './SlotFields.module.css';

interface SlotFieldsProps {
  value: When;
  onChange: (when: When) => void;
  fault: (path: string) => string | undefined;
}

/** Weekday, time and place of the check-in. */
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
      <div className={classes.place}>
        <PlaceField value={value.place} onChange={(place) => onChange({ ...value, place })} error={fault('zone')} />
      </div>
    </div>
  );
}
