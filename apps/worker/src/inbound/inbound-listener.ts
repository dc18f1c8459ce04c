import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { SealingKeys } from '@troth/sealing';
import type { AddressInfo } from 'node:net';
import type { SMTPServer } from 'smtp-server';
import { logFault } from '../runtime/log.js';
import { InboundSettings } from '../runtime/settings.js';

const AGAIN_MS = 30_000;

/**
 * Takes the mail that comes back, over SMTP or LMTP, from the practice's own mail server: it speaks no TLS. Of several
 * workers on one machine one listens; when it leaves, another takes its place.
 */
@Injectable()
export class InboundListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(InboundListener.name);
  private again: NodeJS.Timeout | undefined;
  private server: SMTPServer | null = null;
  /** Where it listens, with the port that it got; null where it doesn't. */
  url: string | null = null;

  constructor(
    private readonly settings: InboundSettings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
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
    const listening = await this.listen(server, Number(port || 25), hostname.replace(/^\[|\]$/g, ''));
    if (!listening) {
      logger.log(
        `Another process takes the mail at ${inboundListen}; this worker looks again in ${AGAIN_MS / 1_000} s.`,
      );
      this.again = setTimeout(() => void this.tryAgain(), AGAIN_MS).unref();
      return;
    }
    server.on('error', (fault) => logFault(logger, 'a connection of inbound mail', fault));
    this.server = server;
    this.url = `${protocol}//${hostname}:${(server.server.address() as AddressInfo).port}`;
  }

  private listen(server: SMTPServer, port: number, host: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      server.once('error', (fault: NodeJS.ErrnoException) =>
        fault.code === 'EADDRINUSE' ? resolve(false) : reject(fault),
      );
      server.listen(port, host, () => resolve(true));
    });
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.onApplicationBootstrap();
    } catch (fault) {
      logFault(this.logger, 'listening for inbound mail', fault);
    }
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.again);
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
