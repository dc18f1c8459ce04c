import { emailKinds, type Audience, type EmailDefinition } from '@troth/emails';
import { say } from '../speech/say.js';

const kinds: ReadonlyMap<string, EmailDefinition> = new Map(Object.entries(emailKinds));

/** A kind of email by its name; undefined for one that only another version of Troth knows. */
export function mailKind(kind: string): EmailDefinition | undefined {
  return kinds.get(kind);
}

/** What a kind is called; of one that only another version knows, its own name in plain words. */
export function mailTitle(kind: string): string {
  const known = kinds.get(kind);
  if (known) return say(known.messages.title);
  const spaced = kind.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** What a reader is told of a kind. */
export function said({ messages: { title, when, why } }: EmailDefinition) {
  return { title: say(title), when: say(when), why: say(why) };
}

/** The kinds that such a reader can stop, in the order in which people meet them. */
export function stoppableKinds(audience: Audience): readonly (EmailDefinition & { readonly kind: string })[] {
  return [...kinds]
    .filter(([, email]) => email.stoppable && email.audience === audience)
    .map(([kind, email]) => ({ ...email, kind }));
}
