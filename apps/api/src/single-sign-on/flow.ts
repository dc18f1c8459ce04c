import { tokenHash } from '@troth/sealing';
import type { Proof } from '@troth/database';
import type { Cookies } from '../access/cookies.js';

/** So long somebody may take at the provider. */
export const flowSeconds = 600;

/** What this sign-in is for, as it is kept until the browser comes back. */
export interface Flow {
  /** The email whose link led here, and where its reader lives; null for somebody who signs in. */
  readonly invitation: { readonly deliveryId: string; readonly zone: string } | null;
}

/**
 * What binds the provider's answer to this browser and this one flow. All are made from the secret in the browser's
 * cookie, so that nothing in the database or at the provider can stand for it.
 */
export function checksOf(secret: string) {
  const made = (what: string) => tokenHash(`single-sign-on ${what} ${secret}`).toString('base64url');
  return { state: made('state'), nonce: made('nonce'), verifier: made('verifier') };
}

export function proofOf(secret: string): Proof {
  return { purpose: 'single-sign-on', secretHash: tokenHash(secret) };
}

const nameOf = (secure: boolean) => (secure ? '__Host-troth_coach.sso' : 'troth_coach.sso');

/** The provider leads back to a page of ours, which sends it: so it may be as strict as the session's. */
const attributes = (secure: boolean) =>
  ({ path: secure ? '/' : '/api/auth', httpOnly: true, sameSite: 'strict', secure }) as const;

export function flowSecret(cookies: Cookies, secure: boolean): string | undefined {
  return cookies.get(nameOf(secure));
}

export function setFlowCookie(cookies: Cookies, secret: string, secure: boolean): void {
  cookies.set(nameOf(secure), secret, { ...attributes(secure), maxAge: flowSeconds });
}

export function clearFlowCookie(cookies: Cookies, secure: boolean): void {
  cookies.clear(nameOf(secure), attributes(secure));
}
