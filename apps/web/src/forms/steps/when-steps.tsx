import { NativeSelect, TextInput } from '@mantine/core';
import type { CheckInPreferences } from '@troth/domain';
import type { Say } from '@troth/messages';
import { chosenWeekday, weekdayChoices, weekdayName } from '../../dates/weekdays';
import { PlaceField } from '../place/PlaceField';
import { isPlace, nowhere, placeName, townName, type Place } from '../place/place';
import { messages as stepMessages } from './messages';
import type { Step } from './step';
import { messages } from './when.messages';

/** When somebody would like to be asked, as they said it: a town in the place of a zone. */
export interface When {
  readonly place: Place;
  readonly weekday: CheckInPreferences['weekday'];
  readonly time: string;
}

export const usualWhen: When = { place: nowhere, weekday: 7, time: '19:00' };

/** What is sent of it: the town's zone, never its name. */
export const slotOf = ({ place, weekday, time }: When): CheckInPreferences => ({ zone: place.zone, weekday, time });

/** The day, the hour and the town of a sentence. */
export const whenWords = ({ place, weekday, time }: When, say: Say) => ({
  day: weekdayName(weekday, say),
  time,
  town: townName(place),
});

/** The steps that ask where, on which day and at what time. */
export function whenSteps(when: When, onChange: (when: When) => void, say: Say): Step[] {
  return [
    {
      id: 'place',
      path: 'zone',
      title: say(messages.where),
      words: say(messages.whereWords),
      label: say(messages.place),
      answer: placeName(when.place, say),
      missing: isPlace(when.place) ? undefined : say(stepMessages.choosePlace),
      field: (error) => (
        <PlaceField value={when.place} onChange={(place) => onChange({ ...when, place })} error={error} />
      ),
    },
    {
      id: 'weekday',
      path: 'weekday',
      title: say(messages.onWhichDay),
      words: say(messages.dayWords),
      label: say(messages.day),
      answer: weekdayName(when.weekday, say),
      missing: undefined,
      field: (error) => (
        <NativeSelect
          label={say(messages.day)}
          id="weekday"
          name="weekday"
          data={weekdayChoices(say)}
          value={String(when.weekday)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...when, weekday: chosenWeekday(value) ?? when.weekday })
          }
          error={error}
        />
      ),
    },
    {
      id: 'time',
      path: 'time',
      title: say(messages.atWhatTime),
      words: say(messages.timeWords),
      label: say(messages.time),
      answer: when.time,
      missing: when.time === '' ? say(stepMessages.wholeTime) : undefined,
      field: (error) => (
        <TextInput
          label={say(messages.time)}
          id="time"
          name="time"
          type="time"
          step={300}
          value={when.time}
          onChange={(event) => onChange({ ...when, time: event.currentTarget.value.slice(0, 5) })}
          error={error}
        />
      ),
    },
  ];
}
