import { advice, good, missing, type Finding } from './finding.js';
import type { LookUp } from './records.js';

const about = 'Return path';

/** Whether bounces find their way: to our own listener where there is one, or else to the sender's mailbox. */
export async function judgeReturnPath(
  { from, inbound, host }: { from: string; inbound: string | null; host: string },
  lookUp: LookUp,
): Promise<Finding[]> {
  const domain = inbound ?? from;
  const wanted = `${domain}. IN MX 10 ${host}.`;
  const servers = (await lookUp('MX', domain)).filter((server) => !/^\d+\s+\.$/.test(server));
  const received = servers.length > 0;
  if (inbound && !received)
    return [missing(about, `nobody takes mail for ${domain}: bounces and replies are lost`, wanted)];
  if (inbound) return [good(about, `${domain} takes bounces and replies at ${hostsOf(servers)}`)];
  return [
    received
      ? good(about, `${domain} takes bounces at ${hostsOf(servers)}`)
      : missing(
          about,
          `nobody takes mail for ${domain}: bounces are lost, and many receivers refuse such a sender`,
          wanted,
        ),
    advice(
      about,
      'bounces go to a mailbox that Troth does not read: give them a domain of their own',
      `INBOUND_DOMAIN=in.${from}`,
    ),
  ];
}

function hostsOf(servers: readonly string[]): string {
  return servers.map((server) => server.replace(/^\d+\s+/, '').replace(/\.$/, '')).join(', ');
}
