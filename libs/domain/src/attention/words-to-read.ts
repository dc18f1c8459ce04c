import type { AttentionFlag } from './attention-flag.js';
import { attentionFlags } from './registry.js';

/** The id of the words that a raised flag asks the coach to read; null where it asks for something else. */
export function wordsToRead({ kind, key }: { readonly kind: string; readonly key: string }): string | null {
  const flag = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === kind);
  return flag?.urgency === 'words' ? (key.split(' ')[0] ?? null) : null;
}
