import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock, Database } from '@troth/database';
import { readRecipient, takeInbound } from '@troth/inbound';
import type { SealingKeys } from '@troth/sealing';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { logFault } from '../ground/log.js';
import type { WorkerSettings } from '../ground/settings.js';
import { CLOCK, DATABASE, KEYS, SETTINGS } from '../ground/tokens.js';
import { refusals, type SmtpRefusal } from './smtp-refusal.js';

const MOST_BYTES = 5 * 1024 * 1024;
const SOCKET_TIMEOUT_MS = 60_000;
const CLIENTS = 50;

/**
 * Takes the mail that comes back, over SMTP or LMTP, from the practice's own mail server: it speaks no TLS. An address
 * that isn't ours is refused before its message, so that nothing is ever sent back; a message is taken only once it is
 * kept, so that nothing is lost.
 */
@Injectable()
export class InboundListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(InboundListener.name);
  private server: SMTPServer | null = null;
  /** Where it listens, with the port that it got; null where it doesn't. */
  url: string | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(KEYS) private readonly keys: SealingKeys,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { inboundListen, inboundDomain } = this.settings;
    if (!inboundListen || inboundDomain === null) return;
    const { protocol, hostname, port } = new URL(inboundListen);
    const server = this.serverFor(inboundDomain, { lmtp: protocol === 'lmtp:' });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(Number(port || 25), hostname.replace(/^\[|\]$/g, ''), () => resolve());
    });
    server.on('error', (fault) => logFault(this.logger, 'a connection of inbound mail', fault));
    this.server = server;
    this.url = `${protocol}//${hostname}:${(server.server.address() as AddressInfo).port}`;
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private serverFor(domain: string, { lmtp }: { lmtp: boolean }): SMTPServer {
    return new SMTPServer({
      lmtp,
      name: domain,
      size: MOST_BYTES,
      maxClients: CLIENTS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      disabledCommands: ['AUTH', 'STARTTLS'],
      authOptional: true,
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _session, done) =>
        done(readRecipient(this.keys, domain, address) ? null : refusals.unknown()),
      onData: (stream, session, done) => void this.take(domain, stream, session).then(done),
    });
  }

  private async take(
    domain: string,
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
  ): Promise<SmtpRefusal | null> {
    try {
      const raw = await readUpTo(stream);
      if (raw === null) return refusals.tooLarge();
      const recipients = envelope.rcptTo.map(({ address }) => address);
      const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
      const ground = { database: this.database, clock: this.clock, keys: this.keys, domain };
      const taken = await takeInbound(ground, { raw, recipients, sender });
      return taken.every((one) => one === 'refused') ? refusals.nobody() : null;
    } catch (fault) {
      logFault(this.logger, 'taking mail in', fault);
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
