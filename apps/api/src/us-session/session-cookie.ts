import type { Cookies } from '../access/cookies.js';

export const sessionHours = 2;

/** With `__Host-` a browser takes it from this host alone, over https alone; on http that name would be refused. */
const nameOf = (secure: boolean) => (secure ? '__Host-troth_us' : 'troth_us');

export function sessionToken(cookies: Pick<Cookies, 'get'>, secure: boolean): string | undefined {
  return cookies.get(nameOf(secure));
}

export function setSessionCookie(cookies: Cookies, token: string, secure: boolean): void {
  cookies.set(nameOf(secure), token, { ...attributes(secure), maxAge: sessionHours * 3600 });
}

export function clearSessionCookie(cookies: Cookies, secure: boolean): void {
  cookies.clear(nameOf(secure), attributes(secure));
}

function attributes(secure: boolean) {
  return { path: secure ? '/' : '/api/v1', httpOnly: true, sameSite: 'strict', secure } as const;
}
