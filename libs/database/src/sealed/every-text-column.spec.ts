import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../connection/database.js';
import { sealedColumns } from './sealed-columns.js';

/** Why a column may hold text in clear. */
interface Reasons {
  /** One of our own words: a kind, state, week, rule, code or version. */
  word: string;
  /** A name, address or setting, by which mail is sent and people are found. */
  identity: string;
  /** A hash, a wrapped key or a token: it says nothing by itself. */
  secret: string;
  /** What a mail server, a browser or a process said of itself. */
  machine: string;
  /** Numbers, ids and our own sentences about them. */
  figures: string;
  /** What a practice says to all of its couples alike: about nobody. */
  said: string;
  /** A copy of sealed columns, as sealed as those are. */
  copy: string;
}

/** Why a column of text holds nothing that has to be sealed, by table. */
const unsealed: Readonly<Record<string, Partial<Reasons>>> = {
  address_change: { identity: 'from_email to_email' },
  assigned_practice: { word: 'weekly_practice' },
  attention: { word: 'kind key quiet_as', figures: 'evidence' },
  audit_entry: { word: 'actor_kind act outcome detail' },
  check_in: { word: 'local_week stage stage_questions note_audience', figures: 'ratings' },
  coach: { word: 'roles language', identity: 'name email zone answering_hours' },
  coach_account: { word: 'provider_id scope', secret: 'account_id access_token refresh_token id_token password' },
  coach_authenticator: { secret: 'sealed' },
  coach_invitation: { word: 'roles', identity: 'name email' },
  coach_passkey: { identity: 'name', secret: 'credential_id', word: 'transports' },
  coach_session: { secret: 'token', machine: 'ip_address user_agent' },
  coach_user: { identity: 'name email image' },
  coach_verification: { secret: 'identifier value' },
  coach_view: { identity: 'name', word: 'kept' },
  consent: { word: 'version purpose how withdrawn_how' },
  couple_week: { word: 'week stage state zone_data' },
  delivery: { word: 'audience kind state', identity: 'sent_to', machine: 'message_id answer', figures: 'refs' },
  delivery_step: { word: 'state', machine: 'detail' },
  enrolment: { word: 'state programme_version ended_how' },
  event: { word: 'name', figures: 'payload' },
  idempotency: { word: 'route', machine: 'key', figures: 'body' },
  inbound_mail: { word: 'kind', machine: 'said' },
  invitation: { word: 'state' },
  last_word: { word: 'side' },
  link: { word: 'purpose local_week' },
  mail_choice: { word: 'kind' },
  mailbox_suppression: { word: 'why' },
  measure_asking: { word: 'occasion', figures: 'answers' },
  milestone: { word: 'kind round_key' },
  occurrence: { word: 'kind key rule' },
  operator_mail: { word: 'kind' },
  partner: {
    word: 'side consent_version rhythm_since chosen_stages suppressed_why rhythm language',
    identity: 'name email zone time quiet_from quiet_until searchable',
  },
  partner_standing: { word: 'own_week seen_week trust_week' },
  practice: { identity: 'slug name zone' },
  practice_figures: { word: 'month', figures: 'figures' },
  practice_noise: { figures: 'figures' },
  programme: { said: 'name' },
  programme_draft: { said: 'adaptation' },
  programme_version: { word: 'version', said: 'adaptation' },
  promise: { word: 'made_week own_week seen_week', copy: 'told_words' },
  promise_mark: { word: 'view answer week' },
  quiet_stop: { word: 'kind' },
  reaction: { word: 'subscriber', machine: 'failure failure_place' },
  report: { word: 'week', figures: 'figures' },
  round: { word: 'stage entered_week ended_as' },
  said_of_practice: { word: 'weekly_practice said words_audience' },
  safety_act: { word: 'kind' },
  safety_case: { word: 'urgency closed_why' },
  session: { word: 'state' },
  sealing_key: { word: 'id' },
  slot: { word: 'kind local_week' },
  smtp_stream: { word: 'state', machine: 'host why' },
  thread_message: { word: 'written_by' },
  weekly_summary: { word: 'week stage', figures: 'ratings' },
  worker: { machine: 'host address' },
  zone_data: { word: 'version' },
};

const excused = new Set(
  Object.entries(unsealed).flatMap(([table, by]) =>
    Object.values(by).flatMap((columns) => columns.split(' ').map((column) => `${table}.${column}`)),
  ),
);
const sealed = new Set(sealedColumns.map(({ table, column }) => `${table}.${column}`));

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterAll(() => database.close());

async function textColumns(): Promise<string[]> {
  const found = await database.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> 'migrations'
       and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'xml'::regtype)
     order by 1`,
  );
  return found.map(({ name }) => name);
}

const inClear = async () => (await textColumns()).filter((name) => !sealed.has(name) && !excused.has(name));

describe('every column of text', () => {
  it('is sealed, or has a reason', async () => {
    expect(await inClear()).toEqual([]);
    const there = new Set(await textColumns());
    expect([...excused, ...sealed].filter((name) => !there.has(name))).toEqual([]);
  });

  it('that is new is found, whichever kind of text it holds', async () => {
    await database.query('create table diary (words text, pages jsonb, tags text[], pages_read int)');
    expect(await inClear()).toEqual(['diary.pages', 'diary.tags', 'diary.words']);
    await database.query('drop table diary');
  });
});
