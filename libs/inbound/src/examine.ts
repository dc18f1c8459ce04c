import { dedupOf } from './dedup.js';
import { malformed, readInbound, type Inbound } from './read-inbound.js';

/** A message to be read apart from everything else. */
export interface Examination {
  readonly raw: Uint8Array;
  /** In lower case. */
  readonly recipients: readonly string[];
  /** Of the envelope: '' for none, null where it isn't known. */
  readonly sender: string | null;
}

export interface Examined {
  readonly inbound: Inbound;
  /** Who sent it, and what about. */
  readonly head: string;
  /** What names the message, for each recipient in turn. */
  readonly dedups: readonly Uint8Array[];
}

/** All that takes time in its size: what a message is, and what names it. */
export async function examine({ raw, recipients, sender }: Examination): Promise<Examined> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { inbound, messageId, head } = await readInbound(bytes, { sender });
  return { inbound, head, dedups: recipients.map((recipient) => dedupOf(recipient, messageId, bytes)) };
}

/** A message that took more time or memory than any is given. */
export function givenUp({ raw, recipients }: Examination): Examined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return { inbound: malformed(raw), head: '', dedups: recipients.map((recipient) => dedupOf(recipient, null, bytes)) };
}
