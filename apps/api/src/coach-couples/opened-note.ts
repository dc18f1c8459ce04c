import { coachNotePlace, notePlace, replyPlace, type SealedNote } from '@troth/database';
import { openOr, type SealingKeys } from '@troth/sealing';

/** Where the text of each sort was sealed to. */
const places: Readonly<Record<SealedNote['from'], (id: string) => string>> = {
  coach: coachNotePlace,
  partner: (id) => notePlace(id, 'coach'),
  reply: replyPlace,
};

const unreadable =
  'This cannot be read here: the key that it was sealed with is missing. The person who runs Troth can tell whether it is kept elsewhere.';

/** The text of a note that its coach may read. */
export function openedNote(
  keys: SealingKeys,
  { id, from, sealed }: Pick<SealedNote, 'id' | 'from' | 'sealed'>,
): string {
  return openOr(keys, sealed, places[from](id), unreadable);
}
