import type { SafetySaid } from './safety-said.js';

/** Why somebody at the practice looks at it: the mailbox may be read, they may not be safe, or they asked to talk. */
export const worries = ['mailbox', 'safety', 'talk'] as const;
export type Worry = (typeof worries)[number];

/** How soon it is to be looked at. */
export const safetyUrgencies = ['soon', 'now'] as const;
export type SafetyUrgency = (typeof safetyUrgencies)[number];

/**
 * What in it is for a person to look at. "Not sure" counts as a worry: looking costs little, and a question that nobody
 * looks at may cost much. Words about how to be reached are for somebody to read, so they are a wish to talk.
 */
export function worriesOf(said: SafetySaid): readonly Worry[] {
  if (said.kind === 'talk') return ['talk'];
  const found: Record<Worry, boolean> = {
    mailbox: said.mailbox === 'shared' || said.mailbox === 'unsure',
    safety: said.safe === 'not-safe' || said.safe === 'unsure',
    talk: said.reach !== '',
  };
  return worries.filter((worry) => found[worry]);
}

/** A mailbox alone can wait for a working day; a person cannot. */
export function urgencyOf(found: readonly Worry[]): SafetyUrgency {
  return found.some((worry) => worry !== 'mailbox') ? 'now' : 'soon';
}

/** The more urgent of the two. */
export function moreUrgent(one: SafetyUrgency, other: SafetyUrgency): SafetyUrgency {
  return one === 'now' ? one : other;
}
