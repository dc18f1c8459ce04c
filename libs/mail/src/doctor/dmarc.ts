import { advice, good, missing, txtRecord, type Finding } from './finding.js';
import type { LookUp } from './records.js';
import { tagsOf } from './tags.js';

const about = 'DMARC';
const policies = ['none', 'quarantine', 'reject'];

export interface Domains {
  /** Of the sender that people see. */
  readonly from: string;
  readonly dkim: string;
  readonly returnPath: string;
}

/** The policy for the sender's domain (RFC 7489), and whether signature and return path speak for it. */
export async function judgeDmarc(domains: Domains, lookUp: LookUp): Promise<Finding[]> {
  const { from, dkim, returnPath } = domains;
  const wanted = txtRecord(`_dmarc.${from}`, `v=DMARC1; p=none; rua=mailto:postmaster@${from}`);
  const found = await findPolicy(from, lookUp);
  if (!found)
    return [
      missing(about, `there is no policy for ${from}; large receivers want one`, wanted),
      ...alignment(domains, from, new Map()),
    ];
  if (found.records.length > 1)
    return [missing(about, `_dmarc.${found.at} has ${found.records.length} records, and then none counts: leave one`)];
  const tags = tagsOf(found.records[0]!);
  const policy = (found.at !== from && tags.get('sp')) || tags.get('p') || '';
  if (!policies.includes(policy))
    return [missing(about, `the policy at _dmarc.${found.at} is none of ${policies.join(', ')}`, wanted)];
  const off = alignment(domains, found.at, tags);
  return [
    ...(off.length === 0
      ? [good(about, `p=${policy} at _dmarc.${found.at}; ${dkim} and ${returnPath} speak for ${from}`)]
      : off),
    ...(policy === 'none'
      ? [advice(about, 'p=none keeps nobody from writing in your name: once reports are clean, go to p=quarantine')]
      : []),
    ...(tags.has('rua') ? [] : [advice(about, 'without rua= nobody tells you of mail that fails')]),
  ];
}

/** The policy of the domain itself, or of the nearest domain above it. */
async function findPolicy(domain: string, lookUp: LookUp): Promise<{ at: string; records: string[] } | null> {
  const labels = domain.split('.');
  for (let above = 0; above <= labels.length - 2; above += 1) {
    const at = labels.slice(above).join('.');
    const records = (await lookUp('TXT', `_dmarc.${at}`)).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
    if (records.length > 0) return { at, records };
  }
  return null;
}

/** A signature that does not speak for the sender is worth nothing here; a return path that doesn't, less. */
function alignment(
  { from, dkim, returnPath }: Domains,
  organisation: string,
  tags: ReadonlyMap<string, string>,
): Finding[] {
  const speaks = (domain: string, mode: string | undefined) =>
    domain === from || (mode !== 's' && (isWithin(domain, organisation) || isWithin(from, domain)));
  const findings: Finding[] = [];
  if (!speaks(dkim, tags.get('adkim')))
    findings.push(missing(about, `the signature of ${dkim} does not speak for ${from}`, `DKIM_DOMAIN=${from}`));
  if (!speaks(returnPath, tags.get('aspf')))
    findings.push(
      advice(
        about,
        `the return path ${returnPath} does not speak for ${from}: SPF counts for nothing here, DKIM has to`,
      ),
    );
  return findings;
}

function isWithin(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`);
}
