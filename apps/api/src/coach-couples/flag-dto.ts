import type { OpenFlag } from '@troth/database';
import { attentionFlags } from '@troth/domain';
import type { z } from 'zod';
import type { flagDto } from './couples.schemas.js';

/** A flag with its evidence, as the coach reads it. */
export function toFlag({ id, kind, evidence, raisedAt }: OpenFlag): z.infer<typeof flagDto> {
  const flag = Object.values(attentionFlags).find((known) => known.id === kind);
  return {
    ...{ id, kind },
    title: flag?.title ?? kind,
    evidence: typeof evidence.text === 'string' ? evidence.text : '',
    raisedAt: new Date(raisedAt).toISOString(),
  };
}
