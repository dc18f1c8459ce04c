import { defineMessages } from '@troth/messages';
import { dayInWords } from '../calendar/weeks-in-words.js';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';

const messages = defineMessages('timeline.promise', {
  made: '{name} promised something',
  due: 'For {day}',
  told: 'What became of a promise of {name}',
  both: 'Own view: {own}. Seen view: {seen}.',
  letGo: '{name} let a promise go',
});

const marks = defineMessages('timeline.promise.mark', {
  kept: 'kept',
  partly: 'partly kept',
  not: 'not kept',
  excused: 'something got in the way',
  'cant-say': 'could not say',
  untold: 'nothing said yet',
});

export function promiseWords({ dueOn }: ToldAs<'promise'>, name: string, { say }: TellingOf): MomentWords {
  return { title: say(messages.made, { name }), detail: say(messages.due, { day: dayInWords(dueOn, say) }) };
}

export function marksWords({ own, seen }: ToldAs<'marks'>, name: string, { say }: TellingOf): MomentWords {
  const views = { own: say(marks[own ?? 'untold']), seen: say(marks[seen ?? 'untold']) };
  return { title: say(messages.told, { name }), detail: say(messages.both, views) };
}

export function letGoWords(name: string, { say }: TellingOf): MomentWords {
  return { title: say(messages.letGo, { name }), detail: null };
}
