import type { OpenFlag } from '@troth/database';
import { attentionFlags, evidenceInWords, type Id } from '@troth/domain';
import type { z } from 'zod';
import type { flagDto } from './couples.schemas.js';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** A flag with its evidence and the name of the partner whom it is about, as the coach reads it. */
export function toFlag(
  { id, kind, partnerId, evidence, raisedAt }: OpenFlag,
  partners: readonly Named[],
): z.infer<typeof flagDto> {
  const flag = Object.values(attentionFlags).find((known) => known.id === kind);
  return {
    ...{ id, kind },
    about: partners.find((partner) => partner.id === partnerId)?.name ?? null,
    title: flag?.title ?? kind,
    evidence: evidenceInWords(kind, evidence),
    raisedAt: new Date(raisedAt).toISOString(),
  };
}
