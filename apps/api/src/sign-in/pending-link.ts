import { randomBytes } from 'node:crypto';
import { keepProof, linkIdentity, lookAtProof, useProof, type Coach, type Identity, type Proof } from '@troth/database';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';

const SECONDS = 600;

/** Somebody at a provider who will be linked to a coach once that coach has signed in as they usually do. */
interface PendingLink extends Identity {
  readonly coachId: string;
}

interface Holder {
  readonly cookies: Cookies;
  readonly secure: boolean;
}

const nameOf = (secure: boolean) => (secure ? '__Host-troth_coach.link' : 'troth_coach.link');

const attributes = (secure: boolean) =>
  ({ path: secure ? '/' : '/api/auth', httpOnly: true, sameSite: 'strict', secure }) as const;

/** Keeps it for ten minutes, for this browser alone. */
export async function keepPendingLink(
  { tx, newId }: Work,
  link: PendingLink,
  { cookies, secure }: Holder,
): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  await keepProof(tx, proofOf(token), { id: newId(), value: JSON.stringify(link), seconds: SECONDS });
  cookies.set(nameOf(secure), token, { ...attributes(secure), maxAge: SECONDS });
}

/** Links the coach who has just signed in, where this browser waits for that; false where it does not, or for another. */
export async function takePendingLink(work: Work, coach: Coach, { cookies, secure }: Holder): Promise<boolean> {
  const token = cookies.get(nameOf(secure));
  const kept = token ? await lookAtProof(work.tx, proofOf(token)) : null;
  if (!token || kept === null) return false;
  const { coachId, issuer, subject } = JSON.parse(kept) as PendingLink;
  if (coachId !== coach.id || !(await useProof(work.tx, proofOf(token)))) return false;
  forgetPendingLink({ cookies, secure });
  return linkIdentity(work.tx, { issuer, subject }, { id: work.newId(), coachId, now: work.now });
}

export function forgetPendingLink({ cookies, secure }: Holder): void {
  if (cookies.get(nameOf(secure)) !== undefined) cookies.clear(nameOf(secure), attributes(secure));
}

function proofOf(token: string): Proof {
  return { purpose: 'single-sign-on-link', secretHash: tokenHash(token) };
}
