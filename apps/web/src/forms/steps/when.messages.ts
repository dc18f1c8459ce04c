import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.when-steps', {
  where: 'Where are you?',
  whereWords: 'So that we write at your own local time, also when the clocks change.',
  place: 'Place',
  onWhichDay: 'On which day shall we ask you?',
  dayWords: 'Once a week. Choose a day on which you are likely to have a moment alone. You can change it later.',
  day: 'Day',
  atWhatTime: 'At what time?',
  timeWords: 'Choose an hour when you are likely to be alone. You can change it later.',
  time: 'Time',
  when: 'We ask you on <b>{day} {time} in {town}</b>.',
});
