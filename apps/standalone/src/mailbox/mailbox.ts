import { appendFile, chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CapturedMail } from '@troth/contract';
import { captureMail } from './captured-mail.js';

const KEEP = 5_000;
/** Links open what people have written: this machine's other users get none of them. */
const forOwner = { mode: 0o600 };

export interface MailFilter {
  /** The recipient's address, in any case. */
  readonly to?: string;
  readonly kind?: string;
  /** Only mail that came after this one: a mail's id, or an ISO 8601 instant compared with the mail's date. */
  readonly after?: string;
}

/** Every email that Troth sent on this machine, kept as raw files that any mail program opens. */
export interface Mailbox {
  receive(raw: Buffer): Promise<CapturedMail>;
  /** Oldest first. */
  list(filter: MailFilter): Promise<CapturedMail[]>;
  /** The newest mail that fits, or null. */
  newest(filter: MailFilter): Promise<CapturedMail | null>;
}

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly date: string;
}

/** Opens the mailbox in a folder, made where it's missing; `keep` is the number of mails held, the oldest going first. */
export async function openMailbox(folder: string, { keep = KEEP } = {}): Promise<Mailbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // One that an earlier version made was open to everybody on the machine.
  await chmod(folder, 0o700);
  const indexFile = join(folder, 'index.jsonl');
  const entries = await readIndex(indexFile);
  let next = await firstFreeNumber(folder);
  let writing = Promise.resolve();

  async function receive(raw: Buffer): Promise<CapturedMail> {
    const id = String(next++).padStart(8, '0');
    const mail = await captureMail(id, raw, new Date());
    await writeFile(join(folder, `${id}.eml`), raw, forOwner);
    await writeFile(join(folder, `${id}.json`), JSON.stringify(mail), forOwner);
    const entry: Entry = { id, kind: mail.kind, to: mail.to.toLowerCase(), date: mail.date };
    writing = writing.then(() => record(entry));
    await writing;
    return mail;
  }

  async function record(entry: Entry): Promise<void> {
    entries.push(entry);
    await appendFile(indexFile, `${JSON.stringify(entry)}\n`, forOwner);
    // A tenth over the limit before clearing out, so that the index isn't rewritten for every mail.
    if (entries.length > keep * 1.1) await clearOut(entries.splice(0, entries.length - keep));
  }

  async function clearOut(old: readonly Entry[]): Promise<void> {
    await writeFile(indexFile, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    await Promise.all(
      old.flatMap(({ id }) => [`${id}.eml`, `${id}.json`]).map((name) => rm(join(folder, name), { force: true })),
    );
  }

  function read({ id }: Entry): Promise<CapturedMail> {
    return readFile(join(folder, `${id}.json`), 'utf8').then((text) => JSON.parse(text) as CapturedMail);
  }

  return {
    receive,
    list: (filter) => Promise.all(entries.filter((entry) => fits(entry, filter)).map(read)),
    newest: async (filter) => {
      const entry = entries.findLast((candidate) => fits(candidate, filter));
      return entry ? read(entry) : null;
    },
  };
}

function fits(entry: Entry, { to, kind, after }: MailFilter): boolean {
  if (to && !entry.to.split(', ').includes(to.toLowerCase())) return false;
  if (kind && entry.kind !== kind) return false;
  if (!after) return true;
  return /^\d+$/.test(after) ? entry.id > after.padStart(8, '0') : Date.parse(entry.date) > Date.parse(after);
}

/** A line cut short by a kill is passed over; its mail is only missing from the list. */
async function readIndex(file: string): Promise<Entry[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Entry];
    } catch {
      return [];
    }
  });
}

async function firstFreeNumber(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number.parseInt(name, 10)).filter(Number.isFinite);
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}
