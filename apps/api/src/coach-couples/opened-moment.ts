import type { TimelineRow } from '@troth/database';
import { practiceWordsPlace, promiseText, type Told } from '@troth/domain';
import type { Say } from '@troth/messages';
import { openedPromise } from '@troth/programme';
import { openOr, type SealingKeys } from '@troth/sealing';
import { openedNote } from './opened-note.js';
import { unreadable } from '../speech/unreadable.js';

/** What was written at a moment, opened; null where it is no words. */
export function openedMoment(keys: SealingKeys, row: TimelineRow, told: Told, say: Say): string | null {
  const { id, about, sealed, cue } = row;
  if (sealed === null) return null;
  if (told.what === 'note') return openedNote(keys, { id, from: told.from, sealed });
  if (about === null) return null;
  if (told.what === 'practice') {
    const { practice: weeklyPractice, week: weekInRound } = told;
    const of = { partnerId: about, roundId: id, weeklyPractice, weekInRound, audience: 'coach' } as const;
    return openOr(keys, sealed, practiceWordsPlace(of), say(unreadable.toCoach));
  }
  if (told.what !== 'promise' && told.what !== 'marks' && told.what !== 'let-go') return null;
  const promise = openedPromise(keys, { makerId: about, madeWeek: told.madeWeek, ifCue: cue ?? '', thenAct: sealed });
  return promiseText(promise, say);
}
