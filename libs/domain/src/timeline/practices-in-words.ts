import { defineMessages } from '@troth/messages';
import { stageOf } from '../programmes/look-up.js';
import type { StageId } from '../programmes/stage.js';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';

const messages = defineMessages('timeline.practice', {
  together: '{name} said: we did “{title}”',
  alone: '{name} did “{title}” alone',
  notDone: '{name} did not do “{title}” this week',
  chosen: '“{title}” was chosen for week {week} of the stage',
});

export function practiceWords(one: ToldAs<'practice'>, name: string, telling: TellingOf): MomentWords | null {
  const practice = find(one, telling);
  if (!practice) return null;
  const { title, together } = practice;
  const words = one.said === 'not-this-week' ? messages.notDone : together ? messages.together : messages.alone;
  return { title: telling.say(words, { name, title }), detail: null };
}

export function chosenPracticeWords(one: ToldAs<'chosen-practice'>, telling: TellingOf): MomentWords | null {
  const practice = find(one, telling);
  return practice && { title: telling.say(messages.chosen, { title: practice.title, week: one.week }), detail: null };
}

/** Of a practice that there is no more, nothing can be told. */
function find({ stage, practice }: { stage: StageId; practice: string }, { couple, say }: TellingOf) {
  const { practices, alone } = stageOf(couple.programmeVersion, stage);
  const found = [...practices, ...alone].find(({ id }) => id === practice);
  return found ? { title: say(found.title), together: practices.includes(found) } : null;
}
