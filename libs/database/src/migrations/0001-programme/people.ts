/** The practice, its coaches, and the couples with their rounds and consents. */
export const people = `
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
