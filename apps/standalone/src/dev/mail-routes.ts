import { letterHeaders } from '@troth/api';
import { demo, look } from '@troth/contract';
import { asShown } from '@troth/emails';
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
  letterRoute(server, '/dev/mail', async (id) => (await mailbox.list({})).find((mail) => mail.id === id)?.html);
  letterRoute(
    server,
    '/dev/gallery',
    async (kind) => (await renderGallery(frame)).find((mail) => mail.kind === kind)?.html,
  );
}

const asItIsSent = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** What the mailbox frames: one email's HTML as a program shows it, without scripts; its links open in the whole tab. */
function letterRoute(server: DevServer, folder: string, find: (key: string) => Promise<string | undefined>): void {
  server.get(`${folder}/:key/letter`, async ({ params, query }, reply) => {
    const asked = look.safeParse(query);
    if (!asked.success) return refuse(reply, 'query', 'Give scheme and program as the mailbox does, or neither.');
    const html = await find((params as { key: string }).key);
    if (html === undefined) return refuse(reply, 'key', 'There is no such email.');
    const headers = Object.entries(letterHeaders(asItIsSent));
    for (const [name, value] of headers) reply.header(name, value);
    return reply.send(asShown(html, asked.data));
  });
}
