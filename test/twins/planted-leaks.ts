import type { Database } from '@troth/database';
import type { Couple } from './life.js';
import type { PartnerA } from './partner-a.js';
import type { Spoil } from './twin.js';
import type { Channel } from './seen.js';

type Leaky = Exclude<Channel, 'email headers' | 'page'>;

/** The channels by which a leak is planted, each in a couple of its own, in this order. */
export const leakyChannels: readonly Leaky[] = ['email', 'answer', 'answer headers', 'export', 'instant'];

/** What an officer does about A's case, and by which channel it is told where a leak is planted. */
export const leakyActs = [
  { name: 'a note of the officer', by: 'instant' },
  { name: 'mail stopped', by: 'instant' },
  { name: 'reports held', by: 'answer' },
  { name: 'address moved', by: 'instant' },
  { name: 'programme ended', by: 'instant' },
] as const satisfies readonly { readonly name: string; readonly by: Channel }[];

const day = 24;

const livesOfActs: Readonly<Record<(typeof leakyActs)[number]['name'], Pick<Couple, 'one' | 'other'>>> = {
  'a note of the officer': { one: {}, other: { acts: [{ atHour: 3 * day, act: (a) => a.isLookedAfter('noted') }] } },
  'mail stopped': { one: {}, other: { acts: [{ atHour: 3 * day, act: (a) => a.isStopped('mail', true) }] } },
  'reports held': {
    one: { says: () => null },
    other: {
      says: () => ({ note: { text: 'I miss how we were.', audience: 'partner' } }),
      acts: [{ atHour: 3 * day, act: (a) => a.isStopped('reports', true) }],
    },
  },
  'address moved': { one: {}, other: { acts: [{ atHour: 3 * day, act: (a) => a.isMoved() }] } },
  'programme ended': {
    one: { acts: [{ atHour: 9 * day, act: (a) => a.endsApart() }] },
    other: { acts: [{ atHour: 9 * day, act: (a) => a.isEnded() }] },
  },
};

/** One couple for each leak: in which A answers in one twin and is silent in the other, or in which an officer acts. */
export const leakyCouples: readonly Couple[] = [
  ...leakyChannels.map((name): Couple => {
    return { name, withCoach: true, promises: false, one: {}, other: { says: () => null } };
  }),
  ...leakyActs.map(({ name }): Couple => {
    const { one, other } = livesOfActs[name];
    const worried = {
      atHour: 2 * day,
      act: (a: PartnerA) => a.answersOnSafety({ mailbox: 'mine', safe: 'unsure', reach: '' }),
    };
    return { name, withCoach: true, promises: false, one, other: { ...other, acts: [worried, ...(other.acts ?? [])] } };
  }),
];

const addressOf = (channel: Leaky) => `ben${leakyChannels.indexOf(channel)}@home.example`;

/** Where somebody has acted on A’s case, reports and the last word come a minute later to both; and no hold holds. */
const leakOfSafety = `
create function leak_of_safety() returns trigger language plpgsql as $$
begin
  if new.kind in ('weekly-report', 'programme-complete') and exists (
    select from safety_act a join safety_case c on c.practice_id = a.practice_id and c.id = a.case_id
    join partner p on p.id = c.partner_id where p.enrolment_id = new.enrolment_id and a.kind <> 'hold-reports') then
    new.next_attempt_at := new.next_attempt_at + interval '1 minute';
  end if;
  return new;
end $$;
create trigger leak_of_safety before insert on delivery for each row execute function leak_of_safety();
create or replace function reports_held(practice uuid, person uuid, at timestamptz) returns boolean
language sql stable as $$ select false $$;`;

/** Each lets B notice whether A has answered: a figure, a byte, a header, a row, and a minute. */
export const plantedLeaks: Spoil = {
  database: async (database) => {
    await database.query(leakOfSafety);
    await database.query(`
create function a_answered(b text) returns int language sql as $$
  select count(*)::int from check_in c join partner p on p.practice_id = c.practice_id and p.enrolment_id = c.enrolment_id
  where p.email = b and c.partner_id <> p.id and c.answered_at is not null $$;
create function leak_by_email() returns trigger language plpgsql as $$
begin
  if exists (select from partner p where p.enrolment_id = new.enrolment_id and p.email = '${addressOf('email')}') then
    new.figures := jsonb_set(new.figures, '{partners,b,regularity,asked}', to_jsonb(10 + a_answered('${addressOf('email')}')));
  end if;
  return new;
end $$;
create trigger leak_by_email before insert on report for each row execute function leak_by_email();
create function leak_by_instant() returns trigger language plpgsql as $$
begin
  if new.kind = 'weekly-report' and a_answered('${addressOf('instant')}') > 0
     and exists (select from partner p where p.id = new.person_id and p.email = '${addressOf('instant')}') then
    new.next_attempt_at := new.next_attempt_at + interval '1 minute';
  end if;
  return new;
end $$;
create trigger leak_by_instant before insert on delivery for each row execute function leak_by_instant();`);
  },
  api: (fastify, database) => {
    fastify.addHook('onSend', async (request, reply, payload) => {
      const { partner } = request as { partner?: { partnerId: string } };
      const channel = partner && (await channelOf(database, partner.partnerId));
      if (!channel || typeof payload !== 'string') return payload;
      const [{ answered } = { answered: 0 }] = await database.query<{ answered: number }>(
        'select a_answered($1) as answered',
        [addressOf(channel)],
      );
      if (channel === 'answer' && request.url === '/api/v1/us') return payload + ' '.repeat(answered);
      if (channel === 'export' && request.url.endsWith('/export')) return payload.replace('{', `{"rows":${answered},`);
      if (channel === 'answer headers') reply.header('x-version', String(answered));
      return payload;
    });
  },
};

async function channelOf(database: Database, partnerId: string): Promise<Leaky | undefined> {
  const [partner] = await database.query<{ email: string }>('select email from partner where id = $1', [partnerId]);
  return leakyChannels.find((channel) => addressOf(channel) === partner?.email);
}
