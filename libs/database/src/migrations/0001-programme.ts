import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The programme's own tables. Every row carries `practice_id`, the distribution key; every key and every
 * foreign key holds it. `event`, `delivery` and `delivery_step` are partitioned by month.
 */
export class Programme1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [people, weeks, promises, findings, links, movement, delivery, wakeUps, partitions, clock]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const people = `
create table practice (
  practice_id uuid primary key,
  slug text not null unique,
  name text not null,
  zone text not null,
  created_at timestamptz not null
);
create table coach (
  practice_id uuid not null references practice,
  id uuid not null,
  name text not null,
  email text not null,
  zone text not null,
  created_at timestamptz not null,
  left_at timestamptz,
  primary key (practice_id, id)
);
create unique index coach_email on coach (practice_id, lower(email)) where left_at is null;
create table enrolment (
  practice_id uuid not null references practice,
  id uuid not null,
  state text not null check (state in ('awaiting-partner', 'active', 'paused', 'completed', 'withdrawn')),
  programme_version text not null,
  coach_id uuid,
  created_at timestamptz not null,
  activated_at timestamptz,
  paused_at timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('together', 'apart', 'withdrawn')),
  primary key (practice_id, id),
  foreign key (practice_id, coach_id) references coach (practice_id, id)
);
create index enrolment_coach on enrolment (practice_id, coach_id, id);
create table round (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  stage text not null,
  number int not null check (number > 0),
  entered_at timestamptz not null,
  entered_week text not null,
  ready_at timestamptz,
  ended_at timestamptz,
  ended_as text check (ended_as in ('completed', 'returned', 'ended')),
  primary key (practice_id, id),
  unique (practice_id, enrolment_id, stage, number),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create unique index round_open on round (practice_id, enrolment_id) where ended_at is null;
create table partner (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  side text not null check (side in ('a', 'b')),
  name text not null,
  email text not null,
  address_hash bytea not null,
  live boolean not null default false,
  zone text not null,
  weekday smallint not null check (weekday between 1 and 7),
  time text not null check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  confirmed_at timestamptz,
  consent_version text,
  consent_given_at timestamptz,
  shares_seen boolean not null default false,
  wants_forgiveness boolean not null default false,
  agrees_round uuid,
  agrees_complete boolean not null default false,
  suppressed_at timestamptz,
  suppressed_why text,
  primary key (practice_id, id),
  unique (practice_id, enrolment_id, side),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create unique index partner_live_address on partner (practice_id, address_hash) where live;
create index partner_address on partner (practice_id, address_hash);
create table consent (
  practice_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  version text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
`;

const weeks = `
create table slot (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  enrolment_id uuid,
  local_week text not null,
  due_at timestamptz not null,
  shard smallint generated always as ((uuid_hash(subject_id) & 63)::smallint) stored,
  claimed_at timestamptz,
  cancelled_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, kind, subject_id, local_week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index slot_due on slot (due_at) where claimed_at is null and cancelled_at is null;
create index slot_enrolment on slot (practice_id, enrolment_id) where claimed_at is null and cancelled_at is null;
create table couple_week (
  practice_id uuid not null,
  enrolment_id uuid not null,
  week text not null,
  round_id uuid not null,
  stage text not null,
  a_due_at timestamptz not null,
  b_due_at timestamptz not null,
  closes_at timestamptz not null,
  state text not null check (state in ('planned', 'open', 'closed', 'paused')),
  closed_at timestamptz,
  primary key (practice_id, enrolment_id, week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create table check_in (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  local_week text not null,
  round_id uuid not null,
  stage text not null,
  asked_at timestamptz not null,
  first_answered_at timestamptz,
  answered_at timestamptz,
  revision int not null default 0,
  openness smallint check (openness between 0 and 10),
  closeness smallint check (closeness between 0 and 10),
  trust smallint check (trust between 0 and 10),
  focus smallint check (focus between 1 and 5),
  readiness smallint check (readiness between 1 and 5),
  note_sealed text,
  note_audience text check (note_audience in ('private', 'coach', 'partner')),
  primary key (practice_id, id),
  unique (practice_id, partner_id, local_week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index check_in_enrolment on check_in (practice_id, enrolment_id, local_week);
create table weekly_summary (
  practice_id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  week text not null,
  stage text not null,
  round_id uuid not null,
  frozen boolean not null default false,
  answered boolean not null default false,
  openness smallint,
  closeness smallint,
  trust smallint,
  readiness smallint,
  own_sum numeric(6, 1) not null default 0,
  own_of int not null default 0,
  seen_sum numeric(6, 1) not null default 0,
  seen_of int not null default 0,
  primary key (practice_id, partner_id, week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index weekly_summary_enrolment on weekly_summary (practice_id, enrolment_id, week);
create table couple_overview (
  practice_id uuid not null,
  enrolment_id uuid not null,
  flags int not null default 0,
  flagged_at timestamptz,
  figures jsonb not null default '{}',
  updated_at timestamptz not null,
  primary key (practice_id, enrolment_id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
`;

const promises = `
create table promise (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  maker_id uuid not null,
  if_cue text not null,
  then_act text not null,
  due_on date not null,
  made_week text not null,
  made_at timestamptz not null,
  told_at timestamptz,
  own_week text,
  seen_week text,
  primary key (practice_id, id),
  unique (practice_id, maker_id, made_week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index promise_enrolment on promise (practice_id, enrolment_id, id);
create table promise_mark (
  practice_id uuid not null,
  promise_id uuid not null,
  view text not null check (view in ('own', 'seen')),
  answer text not null check (answer in ('kept', 'partly', 'not', 'excused', 'cant-say')),
  week text not null,
  marked_at timestamptz not null,
  primary key (practice_id, promise_id, view),
  foreign key (practice_id, promise_id) references promise (practice_id, id) on delete cascade
);
`;

const findings = `
create table report (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  week text not null,
  figures jsonb not null,
  made_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, enrolment_id, week),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create table milestone (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid,
  kind text not null,
  round_key text not null,
  reached_at timestamptz not null,
  event_id uuid not null,
  primary key (practice_id, id),
  unique nulls not distinct (practice_id, enrolment_id, partner_id, kind, round_key),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create table attention (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid,
  kind text not null,
  key text not null,
  evidence jsonb not null,
  raised_at timestamptz not null,
  cleared_at timestamptz,
  cleared_by uuid,
  primary key (practice_id, id),
  unique nulls not distinct (practice_id, enrolment_id, partner_id, kind, key),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index attention_open on attention (practice_id, enrolment_id) where cleared_at is null;
create table coach_note (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  coach_id uuid not null,
  sealed text not null,
  written_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index coach_note_enrolment on coach_note (practice_id, enrolment_id, id);
`;

const links = `
create table link (
  practice_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  purpose text not null check (purpose in ('confirm-address', 'invitation', 'check-in', 'sign-in')),
  partner_id uuid not null,
  enrolment_id uuid not null,
  local_week text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
create index link_token on link (token_hash);
create index link_partner on link (practice_id, partner_id, purpose);
create table partner_session (
  practice_id uuid not null,
  token_hash bytea not null,
  partner_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
create table idempotency (
  practice_id uuid not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  status int,
  body jsonb,
  created_at timestamptz not null,
  primary key (practice_id, route, key)
);
`;

const movement = `
create table event (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  enrolment_id uuid,
  name text not null,
  version int not null,
  payload jsonb not null,
  caused_by uuid,
  occurred_at timestamptz not null,
  relayed_at timestamptz,
  primary key (practice_id, id, month)
) partition by range (month);
create table event_overflow partition of event default;
create index event_to_relay on event (id) where relayed_at is null;
create index event_enrolment on event (practice_id, enrolment_id, id);
create table reaction (
  practice_id uuid not null,
  event_id uuid not null,
  event_month date not null,
  subscriber text not null,
  published_at timestamptz not null,
  applied_at timestamptz,
  attempts int not null default 0,
  failure text,
  primary key (practice_id, event_id, subscriber)
);
create index reaction_open on reaction (published_at) where applied_at is null;
`;

const delivery = `
create table occurrence (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  person_id uuid not null,
  enrolment_id uuid,
  kind text not null,
  key text not null,
  due_at timestamptz not null,
  caused_by uuid not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, id, month),
  unique (practice_id, person_id, kind, key)
);
create table delivery (
  practice_id uuid not null,
  id uuid not null,
  month date not null,
  person_id uuid not null,
  enrolment_id uuid,
  audience text not null check (audience in ('partner', 'coach')),
  kind text not null,
  refs jsonb not null default '{}',
  shard smallint generated always as ((uuid_hash(person_id) & 63)::smallint) stored,
  state text not null default 'due' check (state in
    ('due', 'claimed', 'handing-over', 'accepted', 'uncertain', 'retry', 'suppressed', 'expired', 'failed', 'held')),
  due_at timestamptz not null,
  expires_at timestamptz not null,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  fence int not null default 0,
  attempts int not null default 0,
  sent_to text,
  message_id text,
  handed_at timestamptz,
  settled_at timestamptz,
  answer text,
  primary key (practice_id, id, month),
  foreign key (practice_id, id, month) references occurrence (practice_id, id, month)
) partition by range (month);
create table delivery_overflow partition of delivery default;
create index delivery_open on delivery (next_attempt_at, shard) where state in ('due', 'retry');
create index delivery_leased on delivery (lease_until) where state in ('claimed', 'handing-over');
create index delivery_enrolment on delivery (practice_id, enrolment_id, id);
create index delivery_message on delivery (message_id);
create table delivery_step (
  practice_id uuid not null,
  delivery_id uuid not null,
  month date not null,
  at timestamptz not null,
  fence int not null,
  state text not null,
  detail text
) partition by range (month);
create table delivery_step_overflow partition of delivery_step default;
create index delivery_step_delivery on delivery_step (practice_id, delivery_id, at);
create function delivery_moves(before text, after text) returns boolean immutable language sql as $$
  select before = after or (before, after) in (
    ('due', 'claimed'), ('retry', 'claimed'),
    ('claimed', 'handing-over'), ('claimed', 'retry'), ('claimed', 'due'), ('claimed', 'failed'),
    ('handing-over', 'accepted'), ('handing-over', 'uncertain'), ('handing-over', 'retry'), ('handing-over', 'failed'), ('handing-over', 'suppressed'), ('handing-over', 'held'),
    ('due', 'suppressed'), ('due', 'expired'), ('due', 'held'),
    ('claimed', 'suppressed'), ('claimed', 'expired'), ('claimed', 'held'),
    ('retry', 'suppressed'), ('retry', 'expired'), ('retry', 'held'),
    ('held', 'due'), ('held', 'expired'), ('held', 'suppressed'))
$$;
create function check_delivery_move() returns trigger language plpgsql as $$
begin
  if not delivery_moves(old.state, new.state) then
    raise exception 'a delivery does not move from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger delivery_move before update of state on delivery for each row execute function check_delivery_move();
`;

const wakeUps = `
create function wake() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_argv[0], '');
  return null;
end $$;
create trigger event_wake after insert on event for each statement execute function wake('troth_event');
create trigger delivery_wake after insert on delivery for each statement execute function wake('troth_delivery');
`;

const partitions = `
create function ensure_months(from_day date, to_day date) returns void language plpgsql as $$
declare
  first date := date_trunc('month', from_day);
  parent text;
begin
  while first <= to_day loop
    foreach parent in array array['event', 'delivery', 'delivery_step'] loop
      if to_regclass(format('%I', parent || '_' || to_char(first, 'YYYY_MM'))) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)',
          parent || '_' || to_char(first, 'YYYY_MM'), parent, first, first + interval '1 month');
      end if;
    end loop;
    first := first + interval '1 month';
  end loop;
end $$;
select ensure_months((current_date - interval '6 months')::date, (current_date + interval '12 months')::date);
`;

const clock = `
create table clock (
  id boolean primary key default true check (id),
  frozen_at timestamptz,
  ahead_ms bigint not null default 0
);
create trigger clock_wake after insert or update on clock for each statement execute function wake('troth_clock');
`;
