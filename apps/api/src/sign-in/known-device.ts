import { addressHash, deviceMark, isDeviceMark, type SealingKeys } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';

const names = ['__Host-troth_coach.device', 'troth_coach.device'] as const;
const MOST_COACHES = 4;
const YEAR_SECONDS = 365 * 24 * 3600;

/** The mark of a device on which the coach of that address has signed in before; null for any other device. */
export function knownDevice(cookies: Cookies, keys: SealingKeys, email: string): string | null {
  return marksOf(cookies).find((mark) => isDeviceMark(keys, addressHash(keys, email), mark)) ?? null;
}

/** Lets the device be known from now on. Several coaches may share one; the latest four are kept. */
export function rememberDevice(
  cookies: Cookies,
  { keys, email, secure }: { readonly keys: SealingKeys; readonly email: string; readonly secure: boolean },
): void {
  const known = knownDevice(cookies, keys, email);
  const mark = known ?? deviceMark(keys, addressHash(keys, email));
  const marks = [mark, ...marksOf(cookies).filter((other) => other !== mark)].slice(0, MOST_COACHES);
  cookies.set(names[secure ? 0 : 1], marks.join('~'), {
    path: secure ? '/' : '/api/auth',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: YEAR_SECONDS,
  });
}

function marksOf(cookies: Cookies): string[] {
  return names
    .map((name) => cookies.get(name) ?? '')
    .join('~')
    .split('~')
    .filter((mark) => mark !== '')
    .slice(0, MOST_COACHES);
}
