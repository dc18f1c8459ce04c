import type { AskedCheckIn } from '@troth/database';
import { answerMark, isAnswerMark, type SealingKeys } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';

const nameOf = (secure: boolean) => (secure ? '__Host-troth_answered' : 'troth_answered');
/** Of two who share a browser, each with the weeks that count. */
const MOST_CHECK_INS = 10;
const DAY_MS = 86_400_000;
/** So long after its week a browser is still known as one that answered it: five weeks, so that a pause in between is none. */
const KNOWN_MS = 35 * DAY_MS;

type Answered = Pick<AskedCheckIn, 'id' | 'revision' | 'closesAt'>;

interface Device {
  readonly cookies: Cookies;
  readonly keys: SealingKeys;
  readonly secure: boolean;
}

/** Whether the answers that a check-in holds now were written in this browser. */
export function isAnsweredHere(
  { cookies, keys, secure }: Device,
  { id, revision }: Omit<Answered, 'closesAt'>,
): boolean {
  return marksOf(cookies, secure).some((mark) => isAnswerMark(keys, { checkInId: id, revision }, mark));
}

/** Weeks that close after this count, where a browser is asked whether it answered one. */
export function answeredSince(now: Date): Date {
  return new Date(now.getTime() - KNOWN_MS);
}

/** Lets this browser see them again until the week closes, and be known by them for five weeks more. */
export function rememberAnswered({ cookies, keys, secure }: Device, answered: Answered, now: Date): void {
  const { id, revision, closesAt } = answered;
  const mark = answerMark(keys, { checkInId: id, revision });
  const marks = [mark, ...marksOf(cookies, secure).filter((other) => other !== mark)].slice(0, MOST_CHECK_INS);
  const maxAge = Math.max(0, Math.floor((closesAt.getTime() + KNOWN_MS - now.getTime()) / 1000));
  cookies.set(nameOf(secure), marks.join('~'), { ...attributes(secure), maxAge });
}

/** For who leaves a device to others: no answers are shown there any more. */
export function forgetAnswered(cookies: Cookies, secure: boolean): void {
  cookies.clear(nameOf(secure), attributes(secure));
}

function marksOf(cookies: Cookies, secure: boolean): string[] {
  const marks = cookies.get(nameOf(secure))?.split('~') ?? [];
  return marks.filter((mark) => mark !== '').slice(0, MOST_CHECK_INS);
}

function attributes(secure: boolean) {
  return { path: secure ? '/' : '/api/v1', httpOnly: true, sameSite: 'strict', secure } as const;
}
