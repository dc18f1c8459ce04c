import { findPersonKey, keepPersonKey, type PersonRef } from '@troth/database';
import { newPersonKey, sealByPerson } from '@troth/sealing';
import type { Work } from '../work.js';

/**
 * Seals what a person wrote with their own key, made when they first write; `place` is where it belongs. Throws CannotOpen
 * where the key that wraps theirs is not in TROTH_KEYS.
 */
export async function sealFor(
  { tx, keys, now }: Pick<Work, 'tx' | 'keys' | 'now'>,
  person: PersonRef,
  text: string,
  place: string,
): Promise<string> {
  const { personId } = person;
  let wrapped = await findPersonKey(tx, person);
  if (wrapped === null) {
    const made = newPersonKey(keys, personId).wrapped;
    await keepPersonKey(tx, person, made, now);
    // Of two who write at once, both seal with the key that was kept.
    wrapped = (await findPersonKey(tx, person)) ?? made;
  }
  return sealByPerson(keys, { personId, wrapped }, text, place);
}
