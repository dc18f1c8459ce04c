import { demo } from '@troth/contract';
import type { Mailbox } from '../mailbox/mailbox.js';
import { renderGallery, type GalleryFrame } from './gallery.js';
import { refuse, serve, type DevServer } from './dev-server.js';

/** The captured mail, and every kind with its preview data. */
export function mailRoutes(server: DevServer, mailbox: Mailbox, frame: GalleryFrame): void {
  serve(server, demo.capturedMail, async ({ query }, reply) => {
    const asked = demo.capturedMail.query.safeParse(query);
    if (!asked.success) return refuse(reply, 'query', 'Give to, kind and after once each.');
    const { after } = asked.data;
    if (after && !/^\d+$/.test(after) && Number.isNaN(Date.parse(after))) {
      return refuse(reply, 'after', "Give a mail's id or an ISO 8601 instant.");
    }
    return mailbox.list(asked.data);
  });
  serve(server, demo.gallery, () => renderGallery(frame));
}
