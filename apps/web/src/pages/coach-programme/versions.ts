import type { OwnProgramme } from '@troth/contract';
import type { Say } from '@troth/messages';
import { messages } from './messages';

/** All that can be looked at, by its name in the contract: the draft, what was published, what is shipped. */
export function versionsOf({ versions, draft }: OwnProgramme): readonly string[] {
  return [...(draft ? ['draft'] : []), ...versions.map(({ number }) => String(number)), 'shipped'];
}

export function nameOf(version: string, say: Say): string {
  if (version === 'draft') return say(messages.theDraft);
  return version === 'shipped' ? say(messages.asShipped) : say(messages.theVersion, { number: version });
}

/** Whether new couples start it: the one that is chosen for them, or the one that they would start once it has begun. */
export function isForNew({ programmes, programme }: OwnProgramme): boolean {
  return programmes.find(({ id }) => id === programme)?.forNew ?? true;
}

/** What to choose from among the practice's programmes; the one for new couples is there before it has begun. */
export function programmesOf({ programmes }: OwnProgramme, say: Say): { value: string; label: string }[] {
  return [
    ...(programmes.some(({ forNew }) => forNew) ? [] : [{ value: '', label: say(messages.forNewCouples) }]),
    ...programmes.map((one) => ({
      value: one.id,
      label: one.forNew ? say(messages.forNew, { programme: calledIn(one, say) }) : calledIn(one, say),
    })),
  ];
}

export function calledIn({ name }: OwnProgramme['programmes'][number], say: Say): string {
  return name ?? say(messages.unnamed);
}
