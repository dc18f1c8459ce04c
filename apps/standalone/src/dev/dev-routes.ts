import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@troth/database';
import type { SteppingClock } from '../clock/stepping-clock.js';
import type { Mailbox } from '../mailbox/mailbox.js';
import { clockRoutes } from './clock-routes.js';
import type { DevServer } from './dev-server.js';
import type { GalleryFrame } from './gallery.js';
import { mailRoutes } from './mail-routes.js';

export interface DevParts extends GalleryFrame {
  readonly clock: SteppingClock;
  readonly database: Database;
  readonly mailbox: Mailbox;
  readonly webRoot: string;
}

/** The routes that only the standalone with its own parts has. */
export function devRoutes(server: DevServer, { clock, database, mailbox, webRoot, ...frame }: DevParts): void {
  clockRoutes(server, { clock, database, mailbox });
  mailRoutes(server, mailbox, frame);
  const page = join(webRoot, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page);
  server.get('/mailbox', async (_, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
  );
}
