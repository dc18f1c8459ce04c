import type { Flag } from '@troth/contract';
import type { OpenFlag } from '@troth/database';
import { attentionFlags, evidenceInWords, type Id } from '@troth/domain';
import { english } from '@troth/messages';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** A flag with its evidence and the name of the partner whom it is about, as the coach reads it. */
export function toFlag({ id, kind, partnerId, evidence, raisedAt }: OpenFlag, partners: readonly Named[]): Flag {
  const flag = Object.values(attentionFlags).find((known) => known.id === kind);
  return {
    id,
    kind,
    about: partners.find((partner) => partner.id === partnerId)?.name ?? null,
    title: flag ? english.say(flag.messages.title) : kind,
    evidence: evidenceInWords(kind, evidence, english.say),
    raisedAt: new Date(raisedAt).toISOString(),
  };
}
