import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../connection/database.js';
import { ownDataSql } from './export-person.js';

/** Tables with a person's or a couple's id that no copy of one's own data is made from, and why. */
const leftOut: Readonly<Record<string, string>> = {
  coach_note: 'the coach’s own words',
  couple_week: 'when the couple’s weeks open and close: the same for everybody',
  event: 'ids and codes of what the other parts say',
  invitation: 'how the invitation stands, with the one who invited',
  last_word: 'when an answer in `checkIns` or a reply came, of whichever partner wrote last',
  link: 'hashes of links that were mailed',
  partner_session: 'hashes of sessions, for two hours',
  partner_standing: 'worked out of the answers for the coach’s list',
  person_key: 'the key that seals the rest, itself sealed',
  quiet_stop: 'what a safety officer did is the practice’s own, and a copy can be read by somebody else',
  report: 'worked out from what both said',
  safety_case: 'what the practice did about it is its own; what was said is in `safety`, where it is asked for',
  safety_said: 'what was said is in `safety`, where it is asked for',
  slot: 'when the next emails are due, worked out of the choices in `person`',
  weekly_summary: 'worked out of the answers in `checkIns`, some of it from what the other said',
};

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterAll(() => database.close());

async function tablesOfPeople(): Promise<string[]> {
  const found = await database.query<{ name: string }>(
    `select distinct c.relname as name
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and (a.attname in ('partner_id', 'person_id', 'maker_id', 'subject_id', 'enrolment_id') or c.relname in ('partner', 'enrolment'))
     order by 1`,
  );
  return found.map(({ name }) => name);
}

const copied = new Set(
  Object.values(ownDataSql).flatMap((sql) => [...sql.matchAll(/\b(?:from|join) (\w+)/g)].map(([, table]) => table!)),
);

const forgotten = async () => (await tablesOfPeople()).filter((name) => !copied.has(name) && !(name in leftOut));

describe('every table with something of a person', () => {
  it('is in the copy of their data, or has its reason', async () => {
    expect(await forgotten()).toEqual([]);
    const there = new Set(await tablesOfPeople());
    expect(Object.keys(leftOut).filter((name) => !there.has(name) || copied.has(name))).toEqual([]);
  });

  it('that is new is found', async () => {
    await database.query('create table diary (practice_id uuid, person_id uuid, words text)');
    expect(await forgotten()).toEqual(['diary']);
    await database.query('drop table diary');
  });
});
