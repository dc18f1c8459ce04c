import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock, Database } from '@troth/database';
import type { SealingKeys } from '@troth/sealing';
import type { AddressInfo } from 'node:net';
import type { SMTPServer } from 'smtp-server';
import { logFault } from '../ground/log.js';
import type { WorkerSettings } from '../ground/settings.js';
import { CLOCK, DATABASE, KEYS, SETTINGS } from '../ground/tokens.js';

/** Takes the mail that comes back, over SMTP or LMTP, from the practice's own mail server: it speaks no TLS. */
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
    const { database, clock, keys, logger } = this;
    const { protocol, hostname, port } = new URL(inboundListen);
    // Loaded only where mail is taken: what reads it would lie in every worker's memory.
    const { inboundServer } = await import('./inbound-server.js');
    const server = inboundServer(
      { database, clock, keys, domain: inboundDomain },
      { lmtp: protocol === 'lmtp:', logger },
    );
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(Number(port || 25), hostname.replace(/^\[|\]$/g, ''), () => resolve());
    });
    server.on('error', (fault) => logFault(logger, 'a connection of inbound mail', fault));
    this.server = server;
    this.url = `${protocol}//${hostname}:${(server.server.address() as AddressInfo).port}`;
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
