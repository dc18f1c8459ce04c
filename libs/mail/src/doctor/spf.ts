import { advice, good, missing, txtRecord, type Finding } from './finding.js';
import type { LookUp } from './records.js';

const MOST_LOOKUPS = 10;
const about = 'SPF';

/** What SPF (RFC 7208) says of the domain in the envelope's sender; `server` is the host that mail is handed to. */
export async function judgeSpf(domain: string, server: string | null, lookUp: LookUp): Promise<Finding[]> {
  const wanted = txtRecord(domain, `v=spf1 ${server ? hostTerm(server) : 'mx'} -all`);
  const records = await spfRecords(domain, lookUp);
  const [record] = records;
  if (record === undefined)
    return [
      missing(about, `${domain} says no server may send for it (a relay may give you an include: of its own)`, wanted),
    ];
  if (records.length > 1)
    return [missing(about, `${domain} has ${records.length} records, and then none counts: put them into one`)];
  const walk: Walk = { lookups: 0, broken: [] };
  await walkTerms(record, lookUp, walk);
  const faults = [...walk.broken.map((why) => missing(about, why)), ...endings(record, wanted)];
  if (walk.lookups > MOST_LOOKUPS)
    faults.unshift(
      missing(
        about,
        `${domain} needs more than ${MOST_LOOKUPS} look-ups, and receivers stop there: name networks (ip4:) instead`,
      ),
    );
  if (/(^|\s)[+?~-]?ptr\b/i.test(record))
    faults.push(advice(about, 'ptr is slow, and many receivers pass over it: name hosts instead'));
  if (faults.some(({ verdict }) => verdict === 'missing')) return faults;
  return [good(about, `one record at ${domain}, ${walk.lookups} of ${MOST_LOOKUPS} look-ups`), ...faults];
}

interface Walk {
  lookups: number;
  readonly broken: string[];
}

/** Counts what a receiver has to look up, through every include and redirect. */
async function walkTerms(record: string, lookUp: LookUp, walk: Walk): Promise<void> {
  for (const term of record.split(/\s+/).slice(1)) {
    const [, name = '', target = ''] =
      /^[+?~-]?(include|redirect|exists|ptr|mx|a)(?:[:=]([^/]*))?(?:\/.*)?$/i.exec(term) ?? [];
    if (name === '') continue;
    walk.lookups += 1;
    if (walk.lookups > MOST_LOOKUPS) return;
    if (!/^(include|redirect)$/i.test(name) || target.includes('%')) continue;
    const [one, ...more] = await spfRecords(target, lookUp);
    if (one === undefined || more.length > 0)
      walk.broken.push(
        `${name}:${target} has ${one === undefined ? 'no record' : 'more than one record'}, so that nothing here counts`,
      );
    else await walkTerms(one, lookUp, walk);
  }
}

/** Whom the record lets in at its end. */
function endings(record: string, wanted: string): Finding[] {
  const [, sign] = /\s([+?~-]?)all(?:\s|$)/i.exec(record) ?? [];
  if (sign === '+' || sign === '') return [missing(about, '+all lets everybody send for this domain', wanted)];
  if (sign === '?') return [advice(about, '?all says nothing about other servers: end with -all or ~all')];
  if (sign === undefined && !/\sredirect=/i.test(record))
    return [advice(about, 'nothing is said of other servers: end with -all')];
  return [];
}

async function spfRecords(domain: string, lookUp: LookUp): Promise<string[]> {
  return (await lookUp('TXT', domain)).filter((text) => /^v=spf1(\s|$)/i.test(text));
}

function hostTerm(server: string): string {
  if (/^[\d.]+$/.test(server)) return `ip4:${server}`;
  return server.startsWith('[') ? `ip6:${server.slice(1, -1)}` : `a:${server}`;
}
