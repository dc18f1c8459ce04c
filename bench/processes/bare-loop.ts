import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { answering } from './answering.js';

export interface BareLoopPlan {
  readonly smtpUrl: string;
  readonly connections: number;
  /** A message that the worker sent, as it lay on the wire. */
  readonly sample: string;
  /** Send it as it is, or let nodemailer compose the same from its parts. */
  readonly ready: boolean;
}

type Transport = ReturnType<typeof open>;
type Write = (recipient: string) => SendMailOptions;

const ours = /^(from|to|subject|date|message-id|mime-version|content-.*)$/;
let transport: Transport | undefined;
let write: Write | undefined;
let connections = 0;
let sent = 0;

function open(url: string, maxConnections: number) {
  return createTransport({ url, pool: true, maxConnections, maxMessages: Infinity });
}

async function composing(raw: Buffer): Promise<Write> {
  const mail: ParsedMail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const from = mail.from?.value[0];
  const common = {
    from: { name: from?.name ?? '', address: from?.address ?? '' },
    subject: mail.subject,
    text: mail.text,
    html: mail.html || undefined,
    attachments: mail.attachments.map(({ cid, filename, contentType, content }) => ({
      cid,
      content,
      contentType,
      filename: filename ?? 'attached',
    })),
    headers: mail.headerLines
      .filter(({ key }) => !ours.test(key))
      .map(({ line }) => ({
        key: line.slice(0, line.indexOf(':')),
        value: line
          .slice(line.indexOf(':') + 1)
          .replace(/\r?\n\s+/g, ' ')
          .trim(),
      })),
  };
  return (address) => ({ ...common, to: { name: 'Robin', address } });
}

function ready(raw: Buffer): Write {
  return (to) => ({ envelope: { from: 'hello@troth.example', to: [to] }, raw });
}

/** As many at once as there are connections, each waiting for its own. */
async function send(count: number): Promise<void> {
  const to = transport;
  const compose = write;
  if (!to || !compose) throw new Error('The loop was not prepared.');
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await to.sendMail(compose(`r${(sent += 1)}@couples.example`));
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
}

// The floor: nothing but nodemailer, which is given everything and records nothing.
answering({
  prepare: async (plan: BareLoopPlan) => {
    const raw = Buffer.from(plan.sample, 'latin1');
    write = plan.ready ? ready(raw) : await composing(raw);
    transport = open(plan.smtpUrl, plan.connections);
    ({ connections } = plan);
  },
  send: ({ count }: { count: number }) => send(count),
});
