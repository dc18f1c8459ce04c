import type { Speaker } from '@troth/messages';
import type { EmailDefinition } from '../email-definition.js';
import { emailKinds } from '../registry.js';
import { sharedMessages } from '../shared.messages.js';
import type { KindWords, TemplateWords } from './compile-templates.js';

/** What the templates of every registered kind can name, in one language. */
export function wordsIn({ tag, say, textOf }: Pick<Speaker, 'tag' | 'say' | 'textOf'>): TemplateWords {
  const kinds = Object.entries<EmailDefinition>(emailKinds).map(([kind, definition]): [string, KindWords] => {
    const preview = definition.variables.parse(definition.preview);
    const variables = new Set([...Object.keys(preview), ...Object.keys(definition.view?.(preview, say) ?? {})]);
    return [kind, { messages: definition.messages, variables }];
  });
  return { tag, textOf, shared: sharedMessages, kinds: Object.fromEntries(kinds) };
}
