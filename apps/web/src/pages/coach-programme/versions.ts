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
