import { defineMessages } from '@troth/messages';
import { milestones } from '../milestones/registry.js';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';

const messages = defineMessages('timeline.milestone', { of: '{name}: {title}' });

/** One that a newer version has written is left out rather than shown without words. */
export function milestoneWords(
  { milestone }: ToldAs<'milestone'>,
  name: string,
  { say }: TellingOf,
): MomentWords | null {
  const known = Object.values(milestones).find(({ id }) => id === milestone);
  if (!known) return null;
  const title = say(known.messages.title);
  return { title: name === '' ? title : say(messages.of, { name, title }), detail: null };
}
