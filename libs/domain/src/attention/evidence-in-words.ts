import { english, type Say } from '@troth/messages';
import type { AttentionFlag, Behind } from './attention-flag.js';
import type { Finding } from './episode.js';
import { attentionFlags } from './registry.js';

/** What is kept of a condition beside its level: the sentence is for versions that do not know its rule. */
export type Evidence = Omit<Behind, 'since'> & { readonly text: string };

/**
 * Why a flag is up, in a sentence that is worded when it is looked at: what an earlier version kept, with codes for
 * its weeks, reads like today's. A kind that this version does not know keeps the sentence that it came with.
 */
export function evidenceInWords(
  kind: string,
  { text, since, weeks, figures }: Partial<Evidence> & Pick<Behind, 'since'>,
  say: Say,
): string {
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === kind);
  return flag?.wording({ since, weeks: weeks ?? [], figures: figures ?? {} }, say) ?? text ?? '';
}

/** What is kept of a condition. */
export function evidenceOf({ flag, condition: { since, weeks, figures } }: Omit<Finding, 'side'>): Evidence {
  return { text: evidenceInWords(flag, { since, weeks, figures }, english.say), weeks, figures };
}
