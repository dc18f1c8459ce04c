import { attentionFlags, evidenceInWords, stageOf, type NamedCouple } from '@troth/domain';
import { defineMessages, type Say } from '@troth/messages';
import type { Flag, ReaderFacts } from './facts.js';

const messages = defineMessages('emails.coach-words', {
  whose: '{name}: {flag}',
  both: '{a} and {b}',
  oneWithOther: '{one} (with {other})',
  beforeTheStart: 'Before the start',
  place: '{stage}, round {round}, week {week}',
});

/** A flag for its coach. Two of one kind are told apart by the partner whose each is. */
export function flagWords(
  { flag, evidence, since, names: [a, b], of }: Flag,
  say: Say,
): { title: string; evidence: string } {
  const title = say(attentionFlags[flag].messages.title);
  return {
    title: of === null ? title : say(messages.whose, { name: of === 'a' ? a : b, flag: title }),
    evidence: evidenceInWords(flag, { ...evidence, since }, say),
  };
}

/** A couple by both names, with where it is and its page. */
export function coupleForCoach(couple: NamedCouple, { page, say }: ReaderFacts) {
  return {
    names: bothNames(couple, say),
    stage: placeOf(couple, say),
    link: page(`/coach/couples/${couple.enrolmentId}`),
  };
}

/** Whose something is: the one partner with the other beside them, or both. */
export function whoseOf(couple: NamedCouple, say: Say): string {
  const [a, b] = couple.names;
  if (couple.of === null) return bothNames(couple, say);
  return say(messages.oneWithOther, couple.of === 'a' ? { one: a, other: b } : { one: b, other: a });
}

function bothNames({ names: [a, b] }: NamedCouple, say: Say): string {
  return say(messages.both, { a, b });
}

function placeOf({ programmeVersion, stage, round, weekInRound }: NamedCouple, say: Say): string {
  if (!stage) return say(messages.beforeTheStart);
  const { title } = stageOf(programmeVersion, stage);
  return say(messages.place, { stage: say(title), round, week: Math.max(1, weekInRound) });
}
