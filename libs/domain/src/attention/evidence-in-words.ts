import type { Say } from '@troth/messages';
import type { AttentionFlag, Evidence } from './attention-flag.js';
import { attentionFlags } from './registry.js';

/**
 * Why a flag is up, in a sentence that is worded when it is looked at: what an earlier version kept, with codes for
 * its weeks, reads like today's. A kind that this version does not know keeps the sentence that it came with.
 */
export function evidenceInWords(kind: string, { text, weeks, figures }: Partial<Evidence>, say: Say): string {
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === kind);
  return flag?.wording({ weeks: weeks ?? [], figures: figures ?? {} }, say) ?? text ?? '';
}
