import { coachNotePlace, notePlace, replyPlace, type SealedNote } from '@troth/database';
import { openOr, type SealingKeys } from '@troth/sealing';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

/** Where the text of each sort was sealed to. */
const places: Readonly<Record<SealedNote['from'], (id: string) => string>> = {
  coach: coachNotePlace,
  partner: (id) => notePlace(id, 'coach'),
  reply: replyPlace,
};

/** The text of a note that its coach may read. */
export function openedNote(
  keys: SealingKeys,
  { id, from, sealed }: Pick<SealedNote, 'id' | 'from' | 'sealed'>,
): string {
  return openOr(keys, sealed, places[from](id), say(unreadable.toCoach));
}
