import { defineMessages } from '@troth/messages';

/** Weekdays from Monday, as ISO counts them; months from January. */
export const dateMessages = defineMessages('dates', {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
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
