import type { Cookies } from '../access/cookies.js';

/** A sign-in whose password was right, and that waits for a code. */
export const pendingSeconds = 600;

const nameOf = (secure: boolean) => (secure ? '__Host-troth_coach.pending' : 'troth_coach.pending');

const attributes = (secure: boolean) =>
  ({ path: secure ? '/' : '/api/auth', httpOnly: true, sameSite: 'strict', secure }) as const;

export function pendingToken(cookies: Cookies, secure: boolean): string | undefined {
  return cookies.get(nameOf(secure));
}

export function setPendingCookie(cookies: Cookies, token: string, secure: boolean): void {
  cookies.set(nameOf(secure), token, { ...attributes(secure), maxAge: pendingSeconds });
}

export function clearPendingCookie(cookies: Cookies, secure: boolean): void {
  cookies.clear(nameOf(secure), attributes(secure));
}
