import { defineMessages } from '@troth/messages';
import { questionList } from '../check-in/questions/registry.js';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';
import { listed } from '../listed.js';

const messages = defineMessages('timeline.answers', {
  answered: '{name} answered the check-in',
  missed: '{name} did not answer the check-in',
  waiting: '{name} was asked and has not answered yet',
  paused: '{name} was asked, and then came a pause',
  rating: '{question} {value}',
});

const notes = defineMessages('timeline.note', {
  coach: '{writer} kept a note',
  partner: '{writer} wrote to the coach',
  reply: '{writer} wrote by email',
  machine: 'An automatic reply from the mailbox of {writer}',
  'other-sender': 'Somebody else wrote to the address of {writer}',
});

export function checkInWords({ state, ratings }: ToldAs<'check-in'>, name: string, { say }: TellingOf): MomentWords {
  const given = questionList.flatMap(({ id, name: question }) => {
    const value = ratings[id];
    return value === undefined ? [] : [say(messages.rating, { question: say(question), value })];
  });
  return { title: say(messages[state], { name }), detail: given.length > 0 ? listed(given, say) : null };
}

export function noteWords({ from, writer, mail }: ToldAs<'note'>, { say }: TellingOf): MomentWords {
  const sort = mail === 'machine' || mail === 'other-sender' ? mail : from;
  return { title: say(notes[sort], { writer }), detail: null };
}
