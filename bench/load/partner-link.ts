import { idsAt, insertLinks, type Database, type LinkPurpose } from '@troth/database';
import { linkToken, tokenHash, type SealingKeys } from '@troth/sealing';
import type { Practice } from './fill-practice.js';
import { idOf } from './ids.js';

const MINUTE_MS = 60_000;

/** Where links are kept, and what signs them. */
export interface LinkMaking {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly practice: Practice;
}

/** The token of a new link of a couple's first partner that is good for so many minutes, or over where they are below 0. */
export async function linkOf(
  { database, keys, practice }: LinkMaking,
  { purpose, couple, minutes }: { purpose: LinkPurpose; couple: number; minutes: number },
): Promise<string> {
  const now = new Date();
  const id = idsAt(now)();
  const token = linkToken(keys, id);
  const whose = { enrolmentId: idOf('enrolment', couple), partnerId: idOf('partnerA', couple), localWeek: null };
  const times = { createdAt: now, expiresAt: new Date(now.getTime() + minutes * MINUTE_MS) };
  const link = { id, practiceId: practice.practiceId, purpose, ...whose, ...times, tokenHash: tokenHash(token) };
  await database.transaction((tx) => insertLinks(tx, [link]));
  return token;
}
