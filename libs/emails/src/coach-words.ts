import { attentionFlags, evidenceInWords, stageOf } from '@troth/domain';
import { english } from '@troth/messages';
import type { Flag, NamedCouple, ReaderFacts } from './facts.js';

/** A flag for its coach. Two of one kind are told apart by the partner whose each is. */
export function flagWords({ flag, evidence, names: [a, b], of }: Flag): { title: string; evidence: string } {
  const { title } = attentionFlags[flag];
  return {
    title: of === null ? title : `${of === 'a' ? a : b}: ${title}`,
    evidence: evidenceInWords(flag, evidence),
  };
}

/** A couple by both names, with where it is and its page. */
export function coupleForCoach(couple: NamedCouple, { publicUrl }: ReaderFacts) {
  return { names: bothNames(couple), stage: placeOf(couple), link: `${publicUrl}/coach/couples/${couple.enrolmentId}` };
}

/** Whose something is: the one partner with the other beside them, or both. */
export function whoseOf(couple: NamedCouple): string {
  const [a, b] = couple.names;
  if (couple.of === null) return bothNames(couple);
  return couple.of === 'a' ? `${a} (with ${b})` : `${b} (with ${a})`;
}

function bothNames({ names: [a, b] }: NamedCouple): string {
  return `${a} and ${b}`;
}

function placeOf({ programmeVersion, stage, round, weekInRound }: NamedCouple): string {
  if (!stage) return 'Before the start';
  return `${english.say(stageOf(programmeVersion, stage).title)}, round ${round}, week ${Math.max(1, weekInRound)}`;
}
