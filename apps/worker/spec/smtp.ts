import type { SmtpSettings } from '@troth/config';
import { openTransport, serverOptions, type ServerOptions, type Transport } from '@troth/mail';

/** What a worker on this machine is told of its mail server when nothing is set. */
export const usualSmtp: SmtpSettings = {
  connections: 20,
  messagesPerConnection: 500,
  perDomain: 20,
  drainPerSecond: 200,
  timeoutSeconds: 60,
  tls: 'offered',
  ca: null,
  ehlo: null,
};

export function serverAt(smtpUrl: string, changed: Partial<SmtpSettings> = {}): ServerOptions {
  const smtp = { ...usualSmtp, timeoutSeconds: 5, ...changed };
  return serverOptions({ smtpUrl, smtp, mailFrom: 'Troth <hello@troth.example>' }, { machine: 'box' });
}

export function transportTo(smtpUrl: string, changed: Partial<SmtpSettings> = {}): Transport {
  const messagesPerConnection = () => changed.messagesPerConnection ?? 100;
  return openTransport({ server: serverAt(smtpUrl, changed), messagesPerConnection });
}
