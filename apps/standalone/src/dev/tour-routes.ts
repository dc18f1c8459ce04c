import { demo, type Tour } from '@troth/contract';
import type { Database } from '@troth/database';
import type { SteppingClock } from '../clock/stepping-clock.js';
import { tokenIn, type LinkPurpose } from '../couple/mail-link.js';
import type { Mailbox } from '../mailbox/mailbox.js';
import { refuse, serve, type DevServer } from './dev-server.js';
import { tourFacts } from './tour-facts.js';

interface TourParts {
  readonly clock: SteppingClock;
  readonly database: Database;
  readonly mailbox: Mailbox;
}

const pageOf = { 'confirm-address': '/join/confirm', invitation: '/invitation', 'check-in': '/check-in' } as const;
const nothing = { joined: false, confirmed: false, accepted: false, checkedIn: false, looked: false, written: false };
const noMails = { confirm: null, invitation: null, checkIn: null, report: null };

/** How far the tour has come: nothing is taken on trust from the browser. */
export function tourRoutes(server: DevServer, parts: TourParts): void {
  serve(server, demo.tour, async ({ query }, reply) => {
    const asked = demo.tour.query.safeParse(query);
    if (!asked.success) return refuse(reply, 'after', 'Give the id of an email.');
    return standing(parts, asked.data.after);
  });
}

async function standing({ clock, database, mailbox }: TourParts, after: string | undefined): Promise<Tour> {
  const last = (await mailbox.newest({}))?.id ?? '0';
  const none = { last, couple: null, mails: noMails, until: { checkIn: null, report: null }, happened: nothing };
  const [first] = after === undefined ? [] : await mailbox.list({ after, kind: 'confirm-address' });
  if (!first) return none;
  const newest = async (kind: keyof typeof pageOf | 'weekly-report', to: string) => {
    const mail = (await mailbox.list({ after: String(Number(first.id) - 1), kind, to })).at(-1);
    return mail ? { id: mail.id, opens: kind === 'weekly-report' ? null : opens(mail.links, kind) } : null;
  };
  const facts = await tourFacts(database, first.to);
  const confirm = await newest('confirm-address', first.to);
  if (!facts) return { ...none, mails: { ...noMails, confirm }, happened: { ...nothing, joined: true } };
  const { enrolmentId, names, emails, checkInAt, closesAt, ...happened } = facts;
  const until = (at: Date | null) =>
    at && `PT${Math.max(1, Math.ceil((at.getTime() - clock.now().getTime()) / 1000) + 1)}S`;
  return {
    last,
    couple: { enrolmentId, names: [...names] },
    happened: {
      joined: true,
      confirmed: happened.confirmed,
      accepted: happened.accepted,
      checkedIn: happened.checkedIn,
      looked: happened.looked,
      written: happened.written,
    },
    mails: {
      confirm,
      invitation: await newest('invitation', emails[1]),
      checkIn: await newest('check-in', emails[0]),
      report: await newest('weekly-report', emails[0]),
    },
    until: { checkIn: until(checkInAt), report: until(closesAt) },
  };
}

function opens(links: readonly string[], purpose: LinkPurpose & keyof typeof pageOf): string | null {
  const token = tokenIn(links, purpose);
  return token && `${pageOf[purpose]}#${token}`;
}
