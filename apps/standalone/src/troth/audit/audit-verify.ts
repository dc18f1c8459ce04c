import { findPractice, verifyAuditLog, type AuditFault, type AuditHead, type AuditVerdict } from '@troth/database';
import { CannotRun, command } from '../command.js';

const faults: Record<AuditFault['fault'], (seq: number) => string> = {
  changed: (seq) => `entry ${seq} is not as it was written`,
  missing: (seq) => `entry ${seq} is missing`,
  'cut-short': (seq) => `it ends before entry ${seq}, which was there`,
  'not-as-noted': (seq) => `entry ${seq} is another one than was noted`,
};

export const auditVerify = command(
  'audit verify',
  'finds out whether the audit log was changed, or cut short',
  `Works every hash of the log out again, and ends with 1 where an entry was changed, taken out or cut off.
Note its last line somewhere that nobody who owns the database can write to. Given back with --noted it also finds a log
that was cut short or rewritten from its first entry on.

  npm run troth -- audit verify --noted 1284:9f2c…`,
  (parser, { database, say }) =>
    parser.option('--noted <number:hash>', 'what an earlier run has told').action(async ({ noted }) => {
      const before = noted === undefined ? null : readNoted(noted);
      const opened = await database();
      const practice = await findPractice(opened);
      if (!practice) throw new CannotRun('There is no practice yet, and so no audit log.');
      const verdict = await verifyAuditLog(opened, practice.id, before);
      if (verdict.fault) throw new CannotRun(inWords(verdict));
      say(`The audit log holds: ${verdict.entries} ${verdict.entries === 1 ? 'entry' : 'entries'}.`);
      if (verdict.head) say(`Note: --noted ${verdict.head.seq}:${verdict.head.hash.toString('hex')}`);
    }),
);

function readNoted(text: string): AuditHead {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash)
    throw new CannotRun('--noted is a number, a colon and 64 digits from 0 to f, as a run before told.');
  return { seq: Number(seq), hash: Buffer.from(hash, 'hex') };
}

function inWords({ entries, fault }: AuditVerdict): string {
  const { seq, fault: kind } = fault!;
  return `The audit log does not hold: ${faults[kind](seq)}. The first ${entries} are as they were written.`;
}
