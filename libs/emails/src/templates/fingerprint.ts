import { createHash } from 'node:crypto';
import type { Message } from '@troth/messages';
import type { TemplateWords } from './compile-templates.js';
import type { TemplateSources } from './template-sources.js';

/** The same fingerprint means the same emails. */
export function fingerprint(sources: TemplateSources, words: readonly TemplateWords[], options: object): string {
  const said = words.map(({ tag, shared, kinds, textOf }) => [tag, textsIn({ shared, kinds }, textOf)]);
  return createHash('sha256')
    .update(JSON.stringify([sources, said, options]))
    .digest('hex');
}

/** Each message by its text in that language, the variables by their names. */
function textsIn(words: object, textOf: TemplateWords['textOf']): string {
  return JSON.stringify(words, (_, value: unknown) => {
    if (value instanceof Set) return [...value];
    return isMessage(value) ? textOf(value) : value;
  });
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
}
