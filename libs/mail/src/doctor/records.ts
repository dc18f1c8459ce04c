import { promises as dns } from 'node:dns';

export type RecordType = 'TXT' | 'MX';

/** The records of one type at one name: TXT as one text each, MX as `10 host`; empty where there are none. */
export type LookUp = (type: RecordType, name: string) => Promise<readonly string[]>;

export class UnreadableRecords extends Error {
  override readonly name = 'UnreadableRecords';
  readonly code = 'unreadable-records';
}

const absent = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN']);

/** Asks DNS. Rejects with the resolver's error where it gives no answer at all. */
export const askDns: LookUp = async (type, name) => {
  try {
    if (type === 'TXT') return (await dns.resolveTxt(name)).map((parts) => parts.join(''));
    return (await dns.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange || '.'}`);
  } catch (fault) {
    if (absent.has((fault as NodeJS.ErrnoException).code ?? '')) return [];
    throw fault;
  }
};

/**
 * Records from a text: lines of a zone file or of `dig` (`name [ttl] [IN] TYPE data`, `;` begins a comment), or JSON as
 * `{"name": {"TXT": ["…"]}}`. Throws UnreadableRecords with the line.
 */
export function recordsIn(text: string): LookUp {
  const records = text.trimStart().startsWith('{') ? fromJson(text) : fromZone(text);
  return async (type, name) =>
    records.filter((one) => one.type === type && one.name === name.toLowerCase()).map(({ data }) => data);
}

interface DnsRecord {
  readonly name: string;
  readonly type: string;
  readonly data: string;
}

function fromJson(text: string): DnsRecord[] {
  let read: Record<string, Record<string, string | string[]>>;
  try {
    read = JSON.parse(text) as typeof read;
  } catch {
    throw new UnreadableRecords('the records are no JSON, although they begin with {');
  }
  return Object.entries(read).flatMap(([name, types]) =>
    Object.entries(types).flatMap(([type, data]) =>
      [data].flat().map((one) => ({ name: bare(name), type: type.toUpperCase(), data: String(one) })),
    ),
  );
}

const zoneLine = /^(?<name>\S+)\s+(?:\d+\s+)?(?:IN\s+)?(?<type>[A-Z]+)\s+(?<data>\S.*)$/i;

function fromZone(text: string): DnsRecord[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.replace(/^((?:[^";]|"(?:[^"\\]|\\.)*")*);.*$/, '$1').trim();
    if (line === '') return [];
    const { name, type, data } = zoneLine.exec(line)?.groups ?? {};
    if (!name || !type || !data)
      throw new UnreadableRecords(`line ${index + 1} of the records is not of the form "name IN TYPE data"`);
    return [{ name: bare(name), type: type.toUpperCase(), data: type.toUpperCase() === 'TXT' ? unquoted(data) : data }];
  });
}

/** A TXT record's strings, put together as receivers do. */
function unquoted(data: string): string {
  const strings = [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) => part.replace(/\\(.)/g, '$1'));
  return strings.length > 0 ? strings.join('') : data;
}

function bare(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}
