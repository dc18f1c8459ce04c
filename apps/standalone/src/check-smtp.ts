import { connect } from 'node:net';

const PATIENCE_MS = 10_000;

export class MailServerUnreachable extends Error {
  override readonly name = 'MailServerUnreachable';
  readonly code = 'mail-server-unreachable';
}

/** Makes sure that somebody answers at SMTP_URL; throws MailServerUnreachable with what to do. */
export async function checkSmtp(smtpUrl: string): Promise<void> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  const at = Number(port) || (protocol === 'smtps:' ? 465 : 587);
  await new Promise<void>((resolve, reject) => {
    const refuse = (why: string) => {
      socket.destroy();
      const words = `The SMTP server at ${hostname}:${at} cannot be reached (${why}): check that it runs and that SMTP_URL is right, or leave SMTP_URL out for the captured mailbox.`;
      reject(new MailServerUnreachable(words));
    };
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: at, timeout: PATIENCE_MS });
    socket.once('timeout', () => refuse('no answer'));
    socket.once('error', (fault: NodeJS.ErrnoException) => refuse(fault.code ?? fault.message));
    socket.once('connect', () => {
      socket.end();
      resolve();
    });
  });
}
