/** When things are due, what was answered, and the weekly roll-up that dashboards read. */
export const weeks = `
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
