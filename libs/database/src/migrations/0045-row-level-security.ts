import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security on every table, for its owner too. The API sees the practice that it asks for, and of what people
 * have said what the caller may see, all set for each transaction (`troth.…`); workers and the operator's commands see
 * all. No row changes, and the version before, which signs in as the owner, sees what it saw.
 */
export class RowLevelSecurity1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(auditGrants);
    for (const { name, partition, practice } of await tables(runner)) {
      await runner.query(`
alter table ${name} enable row level security, force row level security;
create policy owner on ${name} to troth_owner using (true) with check (true);`);
      if (!partition) await runner.query(policies(name, practice));
    }
    await runner.query(attachMonth);
    await runner.query(ofEveryPractice);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** The audit log came after the roles. It only grows: every role adds to it, and none changes an entry. */
const auditGrants = `
grant select, insert on audit_entry to troth_api, troth_worker, troth_operator;
grant select, insert, update on audit_head to troth_api, troth_worker, troth_operator;`;

interface Table {
  readonly name: string;
  readonly partition: boolean;
  /** Whether its rows are a practice's. */
  readonly practice: boolean;
}

async function tables(runner: QueryRunner): Promise<Table[]> {
  return (await runner.query(
    `select format('%I', c.relname) as name, c.relispartition as partition,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped) as practice
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  )) as Table[];
}

function policies(name: string, practice: boolean): string {
  const own = `practice_id = nullif(current_setting('troth.practice', true), '')::uuid`;
  // Which practice an installation serves is looked up before there is anybody to ask for.
  const ofNoPractice = signIn.includes(name) ? `nullif(current_setting('troth.partner', true), '') is null` : 'true';
  const seen = practice && name !== 'practice' ? `${own} and ${byCaller(name)}` : ofNoPractice;
  return `
create policy worker on ${name} to troth_worker using (true) with check (true);
create policy operator on ${name} to troth_operator using (true) with check (true);
create policy api on ${name} to troth_api using (${seen}) with check (${seen});`;
}

/** How the rows of what people have said, and of what lets them in, are a partner's own, beside the couple that they are of. */
const said: Readonly<Record<string, { readonly own: string; readonly couple: 'enrolment_id' | 'partner_id' }>> = {
  // A note for the other partner is theirs to read.
  check_in: { own: `partner_id = $me or enrolment_id = $couple and note_audience = 'partner'`, couple: 'enrolment_id' },
  said_of_practice: { own: 'partner_id = $me', couple: 'partner_id' },
  weekly_summary: { own: 'partner_id = $me', couple: 'enrolment_id' },
  measure_asking: { own: 'partner_id = $me', couple: 'enrolment_id' },
  intake: { own: 'partner_id = $me', couple: 'partner_id' },
  inbound_mail: { own: 'partner_id = $me', couple: 'enrolment_id' },
  promise: { own: 'enrolment_id = $couple', couple: 'enrolment_id' },
  link: { own: 'partner_id = $me', couple: 'enrolment_id' },
  partner_session: { own: 'partner_id = $me', couple: 'partner_id' },
  address_change: { own: 'partner_id = $me', couple: 'partner_id' },
  consent: { own: 'partner_id = $me', couple: 'partner_id' },
  coach_note: { own: 'false', couple: 'enrolment_id' },
  attention: { own: 'false', couple: 'enrolment_id' },
};

/** What a coach signs in with is looked up before anybody is known, and never for a partner. */
const signIn: readonly string[] = [
  ...['coach_account', 'coach_session', 'coach_verification'],
  ...['coach_authenticator', 'coach_recovery_code', 'coach_passkey'],
];

/** A coach sees their own couples and those that have no coach; before anybody is known, the practice. */
function byCaller(name: string): string {
  const rule = said[name];
  if (!rule) return 'true';
  const setting = (one: string) => `nullif(current_setting('troth.${one}', true), '')::uuid`;
  const sees = `current_setting('troth.sees', true)`;
  const enrolment = 'e.practice_id = $table.practice_id and (e.coach_id = $coach or e.coach_id is null)';
  const [ofCoach, ofCouple] =
    rule.couple === 'enrolment_id'
      ? [`exists (select from enrolment e where e.id = $table.enrolment_id and ${enrolment})`, 'enrolment_id = $couple']
      : [
          `exists (select from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
             where p.practice_id = $table.practice_id and p.id = $table.partner_id and ${enrolment})`,
          `exists (select from partner p where p.practice_id = $table.practice_id and p.id = $table.partner_id and p.enrolment_id = $couple)`,
        ];
  return `case
    when $coach is not null then ${sees} = 'practice' or ${ofCoach}
    when $me is not null then ${rule.own} or ${sees} = 'couple' and ${ofCouple}
    else true end`
    .replaceAll('$table', name)
    .replaceAll('$coach', setting('coach'))
    .replaceAll('$couple', setting('couple'))
    .replaceAll('$me', setting('partner'));
}

/** Makes a month's partition as before, closed like its table. */
const attachMonth = `
create or replace function attach_month(parent text, first date) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  child text := parent || '_' || to_char(first, 'YYYY_MM');
  overflowed boolean;
begin
  if to_regclass(format('%I', child)) is not null then
    return false;
  end if;
  execute format('select exists (select from %I where month = %L)', parent || '_overflow', first) into overflowed;
  if overflowed then
    return false;
  end if;
  execute format('create table %I (like %I including all)', child, parent);
  execute format('alter table %I enable row level security, force row level security', child);
  execute format('create policy owner on %I to troth_owner using (true) with check (true)', child);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)',
    parent, child, first, first + interval '1 month');
  return true;
end $$;`;

/** What a process asks before it asks for anybody, to see whether its keys are the right ones: no row of a person. */
const ofEveryPractice = `
create function newest_links() returns table (id uuid, token_hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, token_hash from link order by id desc limit 20
$$;
create function sealed_by_key(of_table text, of_column text) returns table (id text, count int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute format(
    'select split_part(%1$I, ''.'', 2), count(*)::int from %2$I where split_part(%1$I, ''.'', 1) = ''v1'' group by 1', of_column, of_table);
end $$;
revoke execute on function newest_links(), sealed_by_key(text, text) from public;
grant execute on function newest_links(), sealed_by_key(text, text) to troth_api, troth_worker, troth_operator;`;
