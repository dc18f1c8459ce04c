import { defineMessages } from '@troth/messages';

/** Weekdays from Monday, as ISO counts them; months from January. */
export const dateMessages = defineMessages('dates', {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{day} {month}',
  days: '{first} to {last}',
  daysOfMonth: '{first} to {last} {month}',
  moment: '{weekday} {day}, {time}',
});

/** By ISO weekday, from Monday. */
export const weekdayNames = dateMessages.weekdays.map(({ text }) => text as string);

/** From January. */
export const monthNames = dateMessages.months.map(({ text }) => text as string);
