import type { Cookies } from '../access/cookies.js';

/** With `__Host-` a browser takes it from this host alone, over https alone; on http that name would be refused. */
const nameOf = (secure: boolean) => (secure ? '__Host-troth_coach' : 'troth_coach.session_token');

export function sessionToken(cookies: Pick<Cookies, 'get'>, secure: boolean): string | undefined {
  return cookies.get(nameOf(secure));
}

export function setSessionCookie(
  cookies: Cookies,
  token: string,
  { secure, hours }: { secure: boolean; hours: number },
) {
  cookies.set(nameOf(secure), token, { ...attributes(secure), maxAge: hours * 3600 });
}

export function clearSessionCookie(cookies: Cookies, secure: boolean): void {
  cookies.clear(nameOf(secure), attributes(secure));
}

function attributes(secure: boolean) {
  return { path: secure ? '/' : '/api', httpOnly: true, sameSite: 'strict', secure } as const;
}
