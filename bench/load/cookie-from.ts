import type { AddedCoach } from '@troth/api';
import { linkOf, type LinkMaking } from './partner-link.js';

/** What a browser would send back after the API has let somebody in. */
export async function cookieFrom(url: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} let nobody in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export function signInCoach(apiUrl: string, { email, password }: AddedCoach): Promise<string> {
  return cookieFrom(`${apiUrl}/api/auth/sign-in/email`, { email, password });
}

/** As the first partner of the couple with this number. */
export async function signInPartner(apiUrl: string, links: LinkMaking, couple: number): Promise<string> {
  const token = await linkOf(links, { purpose: 'sign-in', couple, minutes: 10 });
  return cookieFrom(`${apiUrl}/api/v1/us/session`, { token });
}
