import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SealingKey, SealingKeys } from './keys.js';

/** One state of a check-in: of each change of its answers there is another. */
export interface AnsweredState {
  readonly checkInId: string;
  readonly revision: number;
}

/** A mark for the device on which these answers were written: 43 characters that tell nothing. */
export function answerMark(keys: SealingKeys, state: AnsweredState): string {
  return macOf(keys.current, state).toString('base64url');
}

/** Whether the mark was given here, for those very answers. */
export function isAnswerMark(keys: SealingKeys, state: AnsweredState, mark: string): boolean {
  const given = Buffer.from(mark, 'base64url');
  return keys.all.some((key) => {
    const mac = macOf(key, state);
    return given.length === mac.length && timingSafeEqual(mac, given);
  });
}

function macOf(key: SealingKey, { checkInId, revision }: AnsweredState): Buffer {
  return createHmac('sha256', key.sessions).update(`answered:${checkInId}:${revision}`).digest();
}
