import type { Logger } from '@nestjs/common';
import { readRecipient, takeInbound, type InboundContext } from '@troth/inbound';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { logFault } from '../runtime/log.js';
import { refusals, type SmtpRefusal } from './smtp-refusal.js';

const MOST_BYTES = 5 * 1024 * 1024;
const SOCKET_TIMEOUT_MS = 60_000;
const CLIENTS = 50;

/**
 * A server that takes the mail for one domain, not listening yet. An address that isn't ours is refused before its
 * message, so that nothing is ever sent back; a message is taken only once it is kept, so that nothing is lost.
 */
export function inboundServer(
  context: InboundContext,
  { lmtp, logger }: { readonly lmtp: boolean; readonly logger: Logger },
): SMTPServer {
  return new SMTPServer({
    lmtp,
    name: context.domain,
    size: MOST_BYTES,
    maxClients: CLIENTS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(readRecipient(context.keys, context.domain, address) ? null : refusals.unknown()),
    onData: (stream, session, done) => void take(stream, session).then(done),
  });

  async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<SmtpRefusal | null> {
    try {
      const raw = await readUpTo(stream);
      if (raw === null) return refusals.tooLarge();
      const recipients = envelope.rcptTo.map(({ address }) => address);
      const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
      const taken = await takeInbound(context, { raw, recipients, sender });
      if (taken.includes('unreadable')) return refusals.unreadable();
      return taken.every((one) => one === 'refused') ? refusals.nobody() : null;
    } catch (fault) {
      logFault(logger, 'taking mail in', fault);
      return refusals.later();
    }
  }
}

/** The message; null where it is larger than is taken. It is read to its end either way, for the answer to be heard. */
async function readUpTo(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}
