/** What is worked out or written down about a couple: reports, milestones, flags, notes. */
export const findings = `
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
