import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SHA-256 of the words of consent version 1, as `consentText` of the domain gives them. */
const wordsOfVersion1 = '2580603cd2c6834319bd5761a6eb139a08aaae8b6ff317e46143cb7737a7ae20';

/**
 * What joining needs beside the couple's own rows. `partner.mailbox_hash` is the keyed hash of the mailbox, whatever its
 * spelling; rows of the version before have none, and their address's hash is the same wherever it has one spelling.
 * `mailbox_suppression` holds by that hash who is not to be invited, and outlives the couple: a trigger fills it no matter who
 * stops a partner's mail, the version before included. Consent that was noted when a form was typed was nobody's yet.
 */
export class Joining1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner add column mailbox_hash bytea;
create index partner_mailbox on partner (practice_id, mailbox_hash) where mailbox_hash is not null;
create table mailbox_suppression (
  practice_id uuid not null references practice,
  mailbox_hash bytea not null,
  why text not null check (why in ('declined', 'no-more', 'complaint', 'bounced')),
  since timestamptz not null,
  primary key (practice_id, mailbox_hash, why)
);
insert into mailbox_suppression (practice_id, mailbox_hash, why, since)
  select practice_id, address_hash, case when suppressed_why = 'complaint' then 'complaint' else 'bounced' end, min(suppressed_at)
  from partner where suppressed_at is not null group by 1, 2, 3;
create function keep_suppression() returns trigger language plpgsql as $$
begin
  insert into mailbox_suppression (practice_id, mailbox_hash, why, since)
  values (new.practice_id, coalesce(new.mailbox_hash, new.address_hash),
          case when new.suppressed_why in ('complaint', 'no-more') then new.suppressed_why else 'bounced' end, new.suppressed_at)
  on conflict do nothing;
  return null;
end $$;
create trigger partner_suppressed after update of suppressed_at on partner
  for each row when (old.suppressed_at is null and new.suppressed_at is not null) execute function keep_suppression();

create table invitation (
  practice_id uuid not null,
  enrolment_id uuid not null,
  state text not null check (state in ('preparing', 'sent', 'refused')),
  sent_at timestamptz,
  valid_until timestamptz,
  primary key (practice_id, enrolment_id),
  foreign key (practice_id, enrolment_id) references enrolment (practice_id, id) on delete cascade
);
insert into invitation (practice_id, enrolment_id, state, sent_at, valid_until)
  select e.practice_id, e.id, 'sent', a.confirmed_at, a.confirmed_at + interval '14 days'
  from enrolment e join partner a on a.practice_id = e.practice_id and a.enrolment_id = e.id and a.side = 'a'
  where e.state = 'awaiting-partner' and a.confirmed_at is not null;
create table invitation_count (
  practice_id uuid not null,
  id uuid not null,
  mailbox_hash bytea not null,
  inviter_hash bytea not null,
  counted_at timestamptz not null,
  primary key (practice_id, id)
);
create index invitation_count_mailbox on invitation_count (practice_id, mailbox_hash, counted_at);
create index invitation_count_inviter on invitation_count (practice_id, inviter_hash, counted_at);
create index invitation_count_age on invitation_count (counted_at);

alter table consent add column text_hash bytea;
update consent set text_hash = decode('${wordsOfVersion1}', 'hex') where version = '1';
delete from consent c using partner p
  where p.practice_id = c.practice_id and p.id = c.partner_id and p.side = 'a' and p.confirmed_at is null;

create table address_change (
  practice_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  from_email text not null,
  to_email text not null,
  mailbox_hash bytea not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
create index address_change_partner on address_change (practice_id, partner_id, requested_at);
create index address_change_mailbox on address_change (practice_id, mailbox_hash, requested_at);
create index address_change_age on address_change (requested_at);
alter table link drop constraint link_purpose_check;
alter table link add constraint link_purpose_check
  check (purpose in ('confirm-address', 'invitation', 'check-in', 'sign-in', 'change-address')) not valid;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
