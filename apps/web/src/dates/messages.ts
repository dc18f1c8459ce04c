import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.dates', {
  day: '{weekday} {day} {month} {year}',
  dayAndTime: '{day}, {time}',
  dayAndTimeInUtc: '{day}, {time} UTC',
  shortDayAndTime: '{weekday} {day}, {time}',
  shortWeekday: '{weekday} {day}',
  shortDayAndYear: '{day} {month} {year}',
});
