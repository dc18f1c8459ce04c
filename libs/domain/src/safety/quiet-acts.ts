import { hasEnded } from '../enrolment/decisions/actor-check.js';
import { isSameAddress } from '../address/mail-address.js';
import { otherSide, partnerOf, type Enrolment } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import type { RefusalCode } from '../refusal.js';

/** What stays stopped for one partner until it is started again: their mail, and what of theirs goes to the other. */
export const quietStops = ['mail', 'reports'] as const;
export type QuietStop = (typeof quietStops)[number];

/** What an officer can do to the programme for one partner, and its way back where there is one. */
export const quietActs = [
  'stop-mail',
  'start-mail',
  'hold-reports',
  'release-reports',
  'move-address',
  'leave-address',
  'end-programme',
] as const;
export type QuietAct = (typeof quietActs)[number];

/** Which act begins a stop, and which ends it. */
export const actsOfStop = {
  mail: { begin: 'stop-mail', end: 'start-mail' },
  reports: { begin: 'hold-reports', end: 'release-reports' },
} as const satisfies Readonly<Record<QuietStop, { readonly begin: QuietAct; readonly end: QuietAct }>>;

const waysBack: readonly QuietAct[] = ['start-mail', 'release-reports', 'leave-address'];

/** What ends something that is in force: open also once the case is closed. */
export function isWayBack(act: QuietAct): boolean {
  return waysBack.includes(act);
}

/**
 * Why an act cannot be done now; null where it can. Null for the couple where nothing is kept of it. Mail can be stopped as
 * soon as there is some. The rest waits until both have joined: before that the one who invited sees the other's address,
 * and nothing of anybody's answers goes anywhere.
 */
export function refusedQuietAct(act: QuietAct, couple: Pick<Enrolment, 'state'> | null): RefusalCode | null {
  if (isWayBack(act)) return null;
  if (!couple || couple.state === 'withdrawn') return 'already-ended';
  if (act === 'stop-mail') return null;
  if (hasEnded(couple)) return 'already-ended';
  return couple.state === 'awaiting-partner' ? 'not-started' : null;
}

/** How it stands about one partner, as far as an officer can change it. */
export interface QuietStanding {
  readonly couple: Pick<Enrolment, 'state'> | null;
  readonly inForce: readonly QuietStop[];
  /** Whether a new mailbox was asked, and has neither confirmed nor let its day pass. */
  readonly isMoving: boolean;
  readonly isClosed: boolean;
}

/** What can be done now: nothing twice, no way back from what was not done, and in a closed case only ways back. */
export function possibleQuietActs({ couple, inForce, isMoving, isClosed }: QuietStanding): readonly QuietAct[] {
  const already = quietStops.flatMap((stop) => {
    const { begin, end } = actsOfStop[stop];
    return inForce.includes(stop) ? [begin] : [end];
  });
  const pointless: readonly QuietAct[] = isMoving ? already : [...already, 'leave-address'];
  return quietActs.filter((act) => {
    return !pointless.includes(act) && (!isClosed || isWayBack(act)) && refusedQuietAct(act, couple) === null;
  });
}

/** Why a partner cannot be written to there: the other one reads it, or they are written to there already. */
export function refusedNewAddress(couple: Enrolment, partnerId: Id, email: string): RefusalCode | null {
  const partner = partnerOf(couple, partnerId);
  if (!partner) return 'not-of-this-enrolment';
  const both = [partner.email, couple.partners[otherSide(partner.side)].email];
  return both.some((known) => isSameAddress(known, email)) ? 'address-not-possible' : null;
}

/** What a partner sees of weeks, with nothing in it that the other said in those that closed while it was held. */
export function withoutHeld<Week extends { readonly week: string; readonly seen: { sum: number; of: number } }>(
  weeks: readonly Week[],
  held: ReadonlySet<string>,
): readonly Week[] {
  return weeks.map((one) => (held.has(one.week) ? { ...one, seen: { sum: 0, of: 0 } } : one));
}
