/** The ledger of promises, with both views of each. */
export const promises = `
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
