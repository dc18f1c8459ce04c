import { z } from 'zod';
import type { Mailbox } from '../mailbox/mailbox.js';
import { renderGallery, type GalleryFrame } from './gallery.js';
import { refuse, type DevServer } from './dev-server.js';

const filter = z.object({ to: z.string().optional(), kind: z.string().optional(), after: z.string().optional() });

/** `GET /dev/mail?to=&kind=&after=` lists the captured mail, oldest first; `GET /dev/gallery` shows every kind with its preview data. */
export function mailRoutes(server: DevServer, mailbox: Mailbox, frame: GalleryFrame): void {
  server.get('/dev/mail', async ({ query }, reply) => {
    const asked = filter.safeParse(query);
    if (!asked.success) return refuse(reply, 'query', 'Give to, kind and after once each.');
    const { after } = asked.data;
    if (after && !/^\d+$/.test(after) && Number.isNaN(Date.parse(after))) {
      return refuse(reply, 'after', "Give a mail's id or an ISO 8601 instant.");
    }
    return mailbox.list(asked.data);
  });
  server.get('/dev/gallery', () => renderGallery(frame));
}
