import { loadStandings, type ClaimedDelivery, type CoupleStanding, type Database } from '@troth/database';
import type { EmailKind, EmailVariables } from '@troth/emails';
import { CannotOpen, linkToken, type SealingKeys } from '@troth/sealing';
import type { Reader } from '../write/readers.js';

/** A delivery and whom it goes to. */
export interface Addressed {
  readonly delivery: ClaimedDelivery;
  readonly reader: Reader;
}

/** The same, with where the reader's couple stands. */
export interface OfCouple extends Addressed {
  readonly couple: CoupleStanding;
}

export interface ContentContext {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly publicUrl: string;
  /** Whether a reply to an email comes back to us. */
  readonly takesReplies: boolean;
}

/** What one kind says, for many deliveries at once, by delivery id; one that has nothing left to say is left out. */
export type Content<Kind extends EmailKind> = (
  addressed: readonly Addressed[],
  context: ContentContext,
) => Promise<ReadonlyMap<string, EmailVariables<Kind>>>;

/** A kind that needs nothing but its reader. */
export function fromReader<Kind extends EmailKind>(
  say: (one: Addressed, context: ContentContext) => EmailVariables<Kind> | null,
): Content<Kind> {
  return async (addressed, context) => said(addressed, (one) => say(one, context));
}

/** A kind that says something of its reader's couple. */
export function fromCouple<Kind extends EmailKind>(
  say: (one: OfCouple, context: ContentContext) => EmailVariables<Kind> | null,
): Content<Kind> {
  return async (addressed, context) => said(await withCouples(addressed, context), (one) => say(one, context));
}

function said<One extends Addressed, Variables>(
  those: readonly One[],
  say: (one: One) => Variables | null,
): Map<string, Variables> {
  return new Map(
    those.flatMap((one) => {
      const variables = say(one);
      return variables ? [[one.delivery.id, variables] as const] : [];
    }),
  );
}

/** Those whose couple is still there. */
export async function withCouples(
  addressed: readonly Addressed[],
  { database }: Pick<ContentContext, 'database'>,
): Promise<OfCouple[]> {
  const standings = await loadStandings(
    database,
    addressed.map(({ delivery }) => delivery),
  );
  const couples = new Map(standings.map((couple) => [couple.deliveryId, couple]));
  return addressed.flatMap((one) => {
    const couple = couples.get(one.delivery.id);
    return couple ? [{ ...one, couple }] : [];
  });
}

/**
 * The full address of the link in a delivery's refs, its secret in the fragment; null where it was taken back, or made
 * with a key that was given up since: nobody's email beside it waits for that.
 */
export function linkOf(
  { delivery, reader }: Addressed,
  path: string,
  { keys, publicUrl }: ContentContext,
): string | null {
  const { linkId } = delivery.refs;
  if (!linkId || !reader.linkHash) return null;
  try {
    return `${publicUrl}${path}#${linkToken(keys, linkId, Buffer.from(reader.linkHash, 'hex'))}`;
  } catch (fault) {
    if (fault instanceof CannotOpen) return null;
    throw fault;
  }
}

export function usPage({ publicUrl }: ContentContext): string {
  return `${publicUrl}/us`;
}
