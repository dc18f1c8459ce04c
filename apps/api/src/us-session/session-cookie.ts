import type { Cookies } from '../access/cookies.js';

export const sessionHours = 2;

export const cookieName = 'troth_us';

export function sessionToken(cookies: Cookies): string | undefined {
  return cookies.get(cookieName);
}

export function setSessionCookie(cookies: Cookies, token: string, secure: boolean): void {
  cookies.set(cookieName, token, { ...cookieOptions(secure), maxAge: sessionHours * 3600 });
}

export function clearSessionCookie(cookies: Cookies, secure: boolean): void {
  cookies.clear(cookieName, cookieOptions(secure));
}

function cookieOptions(secure: boolean) {
  return { path: '/api/v1', httpOnly: true, sameSite: 'strict', secure } as const;
}
