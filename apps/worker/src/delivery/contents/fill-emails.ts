import {
  emailKinds,
  pageAddress,
  type EmailDefinition,
  type EmailKind,
  type EmailVariables,
  type ReaderFacts,
} from '@troth/emails';
import { speak } from '@troth/messages';
import { CannotOpen, linkToken } from '@troth/sealing';
import type { Addressed, ContentContext } from './content.js';
import { loaders } from './loaders.js';

/** What a batch of one kind says, by delivery id. One that is in neither has nothing left to say. */
export interface Filled<Kind extends EmailKind> {
  readonly said: ReadonlyMap<string, EmailVariables<Kind>>;
  /** Why refs are none that this kind can have. */
  readonly faults: ReadonlyMap<string, unknown>;
}

/** Loads what the kind needs to know, and has its declaration fill each email from it. */
export async function fillEmails<Kind extends EmailKind>(
  kind: Kind,
  addressed: readonly Addressed[],
  context: ContentContext,
): Promise<Filled<Kind>> {
  const definition: EmailDefinition = emailKinds[kind];
  const said = new Map<string, EmailVariables<Kind>>();
  const faults = new Map<string, unknown>();
  const read = addressed.flatMap((one) => {
    const refs = definition.refs.safeParse(one.delivery.refs);
    if (refs.success) return [{ ...one, refs: refs.data }];
    faults.set(one.delivery.id, refs.error);
    return [];
  });
  const known = await loaders[definition.needs](read, context);
  for (const { delivery, reader, refs } of read) {
    const facts = known.get(delivery.id);
    const variables = facts && definition.fill({ ...readerFacts({ delivery, reader }, context), ...facts }, refs);
    if (variables) said.set(delivery.id, variables as EmailVariables<Kind>);
  }
  return { said, faults };
}

function readerFacts(one: Addressed, { keys, publicUrl, takesReplies }: ContentContext): ReaderFacts {
  const { dueAt, expiresAt } = one.delivery;
  const { name, zone, language, linkExpiresAt } = one.reader;
  return {
    name,
    zone,
    dueAt,
    expiresAt,
    linkSecret: secretOf(one, keys),
    linkExpiresAt,
    page: (path, secret) => pageAddress(publicUrl, path, language, secret),
    takesReplies,
    say: speak(language).say,
  };
}

/** Null where the link was taken back, or made with a key that was given up since: nobody's email beside it waits for that. */
function secretOf({ delivery, reader }: Addressed, keys: ContentContext['keys']): string | null {
  const { linkId } = delivery.refs;
  if (!linkId || !reader.linkHash) return null;
  try {
    return linkToken(keys, linkId, Buffer.from(reader.linkHash, 'hex'));
  } catch (fault) {
    if (fault instanceof CannotOpen) return null;
    throw fault;
  }
}
