import type { Random } from '../hostile/random.js';
import type { HostileRequest } from '../hostile/requests.js';

/** One place where an answer could tell whether something is there. */
export interface Probe {
  readonly name: string;
  /** What is there, and as many that are not. */
  readonly there: readonly string[];
  readonly not: readonly string[];
  ask(guess: string): HostileRequest;
}

type Headers = Readonly<Record<string, string>>;

export const post = (path: string, body: object, headers: Headers = {}) => sent('POST', path, body, headers);
export const put = (path: string, body: object, headers: Headers = {}) => sent('PUT', path, body, headers);

function sent(method: string, path: string, body: object, headers: Headers): HostileRequest {
  return { method, path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A link's token as it could have been, of 256 bits that nobody drew. */
export function madeUpToken(random: Random): string {
  return Buffer.from(Array.from({ length: 32 }, () => random.below(256))).toString('base64url');
}

/** The same of a link in an email to a coach, which is 52 letters and digits. */
export function madeUpCoachToken(random: Random): string {
  return Array.from({ length: 52 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[random.below(32)]).join('');
}
