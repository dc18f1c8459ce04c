import { openedWords } from '@troth/database';
import type { NewPromise, PartnerPromise } from '@troth/domain';
import { openOr, type SealingKeys } from '@troth/sealing';

// It stands within a sentence, in any language.
const unreadable = '…';

/** A promise with its words opened, and with those that the other was told. */
export function openedPromise<One extends Pick<PartnerPromise, 'makerId' | 'madeWeek' | 'ifCue' | 'thenAct'>>(
  keys: SealingKeys,
  promise: One & { readonly toldWords?: NewPromise | null },
): One {
  const open = (sealed: string, place: string) => openOr(keys, sealed, place, unreadable);
  const opened = openedWords(open, promise, promise);
  const { toldWords } = promise;
  return toldWords ? { ...opened, toldWords: openedWords(open, promise, toldWords) } : opened;
}
