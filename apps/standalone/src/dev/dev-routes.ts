import type { SteppingClock } from '../clock/stepping-clock.js';
import type { Mailbox } from '../mailbox/mailbox.js';
import { clockRoutes } from './clock-routes.js';
import type { DevServer } from './dev-server.js';
import type { GalleryFrame } from './gallery.js';
import { mailRoutes } from './mail-routes.js';
import { personaRoutes, type PersonaRouteParts } from './persona-routes.js';
import { tourRoutes } from './tour-routes.js';

export interface DevParts extends GalleryFrame, PersonaRouteParts {
  readonly clock: SteppingClock;
  readonly mailbox: Mailbox;
}

/** The routes that only the standalone with its own parts has. */
export function devRoutes(
  server: DevServer,
  { clock, mailbox, http, inbox, coach, database, ...frame }: DevParts,
): void {
  clockRoutes(server, { clock, database, mailbox });
  mailRoutes(server, mailbox, frame);
  tourRoutes(server, { clock, database, mailbox });
  personaRoutes(server, { http, inbox, coach, database });
}
