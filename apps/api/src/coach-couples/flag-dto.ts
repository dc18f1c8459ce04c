import type { Flag } from '@troth/contract';
import type { CoupleFlagRow, ListedFlag } from '@troth/database';
import { attentionFlags, evidenceInWords, type Id } from '@troth/domain';
import { say } from '../speech/say.js';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** A flag with its evidence and the name of the partner whom it is about, as the coach reads it. */
export function toFlag(
  { id, kind, partnerId, evidence, level, since, raisedAt }: Omit<CoupleFlagRow, 'quiet'>,
  partners: readonly Named[],
): Flag {
  const flag = Object.values(attentionFlags).find((known) => known.id === kind);
  return {
    id,
    kind,
    level,
    urgency: flag?.urgency ?? 'worry',
    about: partners.find((partner) => partner.id === partnerId)?.name ?? null,
    title: flag ? say(flag.messages.title) : kind,
    evidence: evidenceInWords(kind, { ...evidence, since }, say),
    since: since.toISOString(),
    raisedAt: raisedAt.toISOString(),
  };
}

/** A flag of a list of couples, with its instants as such. */
export function withInstants(flag: ListedFlag): CoupleFlagRow {
  const [since, worseAt, raisedAt] = [new Date(flag.since), new Date(flag.worseAt), new Date(flag.raisedAt)];
  return { ...flag, since, worseAt, raisedAt, quiet: null };
}
