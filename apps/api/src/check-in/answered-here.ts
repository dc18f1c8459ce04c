import type { AskedCheckIn } from '@troth/database';
import { answerMark, isAnswerMark, type SealingKeys } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';

const nameOf = (secure: boolean) => (secure ? '__Host-troth_answered' : 'troth_answered');
const MOST_CHECK_INS = 4;

type Answered = Pick<AskedCheckIn, 'id' | 'revision' | 'closesAt'>;

interface Device {
  readonly cookies: Cookies;
  readonly keys: SealingKeys;
  readonly secure: boolean;
}

/** Whether the answers that a check-in holds now were written in this browser. */
export function isAnsweredHere({ cookies, keys, secure }: Device, { id, revision }: Answered): boolean {
  return marksOf(cookies, secure).some((mark) => isAnswerMark(keys, { checkInId: id, revision }, mark));
}

/** Lets this browser see them again until the week closes. Several people may share one; the latest four are kept. */
export function rememberAnswered({ cookies, keys, secure }: Device, answered: Answered, now: Date): void {
  const { id, revision, closesAt } = answered;
  const mark = answerMark(keys, { checkInId: id, revision });
  const marks = [mark, ...marksOf(cookies, secure).filter((other) => other !== mark)].slice(0, MOST_CHECK_INS);
  const maxAge = Math.max(0, Math.floor((closesAt.getTime() - now.getTime()) / 1000));
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
