import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { takeInbound } from '@troth/inbound';
import { parseKeys } from '@troth/sealing';
import { freshDatabase, TestClock } from '@troth/testing';
import type { Command } from '../command.js';
import { mailInbound } from './mail-inbound.js';
import { status } from '../status.js';

jest.setTimeout(60_000);

const keys = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
const clock = new TestClock('2026-11-23T08:00:00Z');
const domain = 'in.troth.example';
let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 3 })));
afterAll(() => database.close());

async function told(command: Command, args: readonly string[] = []): Promise<string> {
  const lines: string[] = [];
  const context = {
    database: async () => database,
    clock: async () => clock,
    settings: { keys, redisUrl: null },
    say: (line: string) => void lines.push(line),
  } as never;
  await command.run(args, context).catch((fault: Error) => lines.push(fault.message));
  return lines.join('\n');
}

it('mail for nobody is listed, shown and dealt with, and counted by status until then', async () => {
  expect(await told(mailInbound)).toBe('No mail waits for you.');
  const notice = {
    Type: 'SubscriptionConfirmation',
    TopicArn: 'arn:aws:sns:eu-central-1:1:troth',
    SubscribeURL: 'https://sns.example/?Action=ConfirmSubscription\u001b[2J',
  };
  const raw = Buffer.from(JSON.stringify(notice));
  const taking = { database, clock, keys: parseKeys(keys), domain };
  const message = { raw, recipients: [`complaints@${domain}`], sender: null };
  expect(await takeInbound(taking, message)).toEqual(['kept']);
  expect(await takeInbound(taking, message)).toEqual(['known']);

  expect(await told(status)).toContain('Mail for you            1 to look at: npm run troth -- mail inbound');
  const list = await told(mailInbound);
  expect(list).toContain('a message of a sending service');
  const id = list.slice(0, 36);
  const shown = await told(mailInbound, [id]);
  expect(shown).toContain('https://sns.example/?Action=ConfirmSubscription');
  expect(shown).not.toContain('\u001b');
  const [kept] = await database.query<{ sealed: string }>('select sealed from operator_mail');
  expect(kept!.sealed).not.toContain('sns.example');

  expect(await told(mailInbound, [id, '--dealt'])).toContain('marked as dealt with');
  expect(await told(mailInbound, [id, '--dealt'])).toBe('It was dealt with before.');
  expect(await told(mailInbound)).toBe('No mail waits for you.');
  expect(await told(status)).toContain('Mail for you            none');
  expect(await told(mailInbound, ['nonsense'])).toContain('has the id nonsense');
  expect(await told(mailInbound, ['--dealt'])).toContain('Give one id');
});

it('no more than 1,000 wait; what comes then is refused, so that its sender hears', async () => {
  await database.query(
    `insert into operator_mail (id, kind, received_at, dedup, sealed)
     select gen_random_uuid(), 'machine', now(), decode(md5(n::text), 'hex'), 'x' from generate_series(1, 1000) n`,
  );
  const message = { raw: Buffer.from('{"event":"later"}'), recipients: [`complaints@${domain}`], sender: null };
  expect(await takeInbound({ database, clock, keys: parseKeys(keys), domain }, message)).toEqual(['refused']);
});
