import type { ClaimedDelivery } from '@troth/database';
import type { Wait } from '@troth/domain/calendar';
import { renderEmail, type EmailKind, type EmailVariables } from '@troth/emails';
import { mailToken } from '@troth/sealing';
import { compose } from './compose.js';
import type { Addressed, ContentContext } from '../contents/content.js';
import { fillEmails } from '../contents/fill-emails.js';
import { messageIdOf, type MailIdentity } from './identity.js';
import { isEmailKind } from '../kinds.js';
import { readersOf, type Reader } from './readers.js';
import { waitOf } from './quiet-hours.js';

export interface Prepared {
  readonly delivery: ClaimedDelivery;
  readonly reader: Reader;
  /** Renders and composes the message; called when a connection is about to be free. */
  readonly write: () => Promise<Written>;
}

/** A message ready for the wire, and its Message-ID. */
export interface Written {
  readonly messageId: string;
  readonly content: Buffer;
}

export interface PreparedBatch {
  readonly ready: readonly Prepared[];
  /** Those that wait for their reader's sake. */
  readonly waiting: readonly { readonly delivery: ClaimedDelivery; readonly wait: Wait }[];
  /** Those whose reader or content is gone, with why. */
  readonly empty: readonly { readonly delivery: ClaimedDelivery; readonly why: string }[];
  /** Those whose content could not be loaded; worth another attempt. */
  readonly broken: readonly { readonly delivery: ClaimedDelivery; readonly fault: unknown }[];
}

export interface PrepareContext extends ContentContext {
  readonly identity: MailIdentity;
  readonly now: () => Date;
}

/** Loads what a batch needs, one query for its readers and one for each kind that needs more. */
export async function prepare(deliveries: readonly ClaimedDelivery[], context: PrepareContext): Promise<PreparedBatch> {
  const now = context.now();
  const readers = await readersOf(context.database, deliveries, now);
  const batch = {
    ready: [] as Prepared[],
    waiting: [] as PreparedBatch['waiting'][number][],
    empty: [] as PreparedBatch['empty'][number][],
    broken: [] as PreparedBatch['broken'][number][],
  };
  const addressed: Addressed[] = [];
  for (const delivery of deliveries) {
    const reader = readers.get(delivery.id);
    const wait = reader && waitOf(delivery, reader, now);
    if (wait) batch.waiting.push({ delivery, wait });
    else if (reader) addressed.push({ delivery, reader });
    else batch.empty.push({ delivery, why: 'erased' });
  }
  const byKind = Map.groupBy(addressed, ({ delivery }) => delivery.kind);
  await Promise.all(
    [...byKind].map(async ([kind, those]) => {
      try {
        if (!isEmailKind(kind)) throw new UnknownKind(kind);
        const { said, faults } = await fillEmails(kind, those, context);
        for (const { delivery, reader } of those) {
          const variables = said.get(delivery.id);
          if (variables)
            batch.ready.push({ delivery, reader, write: () => write(kind, variables, delivery, reader, context) });
          else if (faults.has(delivery.id)) batch.broken.push({ delivery, fault: faults.get(delivery.id) });
          else batch.empty.push({ delivery, why: 'nothing left to say' });
        }
      } catch (fault) {
        batch.broken.push(...those.map(({ delivery }) => ({ delivery, fault })));
      }
    }),
  );
  return batch;
}

async function write<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  delivery: ClaimedDelivery,
  reader: Reader,
  { publicUrl, keys, identity, now }: PrepareContext,
): Promise<Written> {
  const aboutToken = mailToken(keys, 'about', delivery.id);
  const { practiceName, language } = reader;
  const rendered = await renderEmail(kind, variables, { publicUrl, practiceName, aboutToken, language });
  const messageId = messageIdOf(delivery, identity);
  return { messageId, content: await compose({ delivery, kind, reader, messageId, rendered, date: now() }, identity) };
}

/** A kind that only a newer version of Troth knows; tried again later. */
export class UnknownKind extends Error {
  override readonly name = 'UnknownKind';
  readonly code = 'unknown-kind';
}
