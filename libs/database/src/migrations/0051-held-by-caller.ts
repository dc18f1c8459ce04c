import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Couples are held apart for the API not by their practice alone: what is a couple's, or one partner's, is seen by whom
 * the couple's own row is shown to. Which couples a coach sees is said in one place, the policy of `enrolment`.
 */
export class HeldByCaller1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handedOver);
    await runner.query(keysStillGo);
    for (const [table, rule] of Object.entries(rules)) await runner.query(policy(table, rule));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Who hands a couple over sees it until their transaction ends, so that what happened can still be told. */
const handedOver = `
create function hand_over_seen() returns trigger language plpgsql as $$
begin
  perform set_config('troth.handed', old.id::text, true);
  return new;
end $$;
create trigger enrolment_handed_over before update of coach_id on enrolment
  for each row when (old.coach_id is distinct from new.coach_id) execute function hand_over_seen();`;

/** A key goes after its partner's row, when nobody but the owner could tell whose it was. */
const keysStillGo = `alter function destroy_person_key() security definer set search_path = public, pg_temp;`;

interface Rule {
  /** The rows of a signed-in partner. */
  readonly partner: string;
  /** Those of a signed-in coach, beside who sees all of the practice. */
  readonly coach: string;
  /** What a partner may write, where that is more than what they see. */
  readonly partnerWrites?: string;
}

/** Which couples a coach sees: theirs, those whom nobody walks with, and those of a coach for whom they stand in. */
const seenByCoach = 'coach_id is null or coach_id = $coach or coach_id = any ((select covered_coaches())::uuid[])';
const couple = `enrolment_id = $couple`;
const seenCouple = `exists (select from enrolment e where e.practice_id = $table.practice_id and e.id = $table.enrolment_id)`;
const seenPerson = (column: string) =>
  `exists (select from partner p where p.practice_id = $table.practice_id and p.id = $table.${column})`;
const seenIn = (table: string, on: string) =>
  `exists (select from ${table} o where o.practice_id = $table.practice_id and ${on})`;
const both = (seen: string): Rule => ({ partner: seen, coach: seen });

const ofCouple: Rule = { partner: couple, coach: seenCouple };
/** What a partner does is decided by what both have said; what they look at is their own. */
const acts = `(select current_setting('troth.sees', true)) = 'couple'`;
const own = (column: string, couples: string) => `${column} = $me or ${acts} and ${couples}`;
/** Some of it is about no couple. */
const told: Rule = {
  partner: `${acts} and ${couple}`,
  partnerWrites: `enrolment_id is null or ${couple}`,
  coach: `enrolment_id is null or ${seenCouple}`,
};
const saidAlone: Rule = { partner: 'partner_id = $me', coach: 'false' };

const rules: Readonly<Record<string, Rule>> = {
  enrolment: { partner: 'id = $couple', coach: `${seenByCoach} or id = $handed` },
  partner: ofCouple,
  couple_week: ofCouple,
  round: ofCouple,
  invitation: ofCouple,
  milestone: { ...ofCouple, partner: `${couple} and (partner_id is null or ${own('partner_id', 'true')})` },
  report: ofCouple,
  // An officer is reminded of a case by a slot of no couple.
  slot: { ...told, partner: `${acts} and (${couple} or ${seenIn('safety_case', 'o.id = $table.subject_id')})` },
  event: told,
  occurrence: { ...told, partner: own('person_id', couple) },
  delivery: { ...told, partner: own('person_id', couple) },
  delivery_step: both(seenIn('delivery', 'o.month = $table.month and o.id = $table.delivery_id')),
  partner_standing: { partner: own('partner_id', seenPerson('partner_id')), coach: seenPerson('partner_id') },
  mail_choice: {
    partner: own('person_id', seenPerson('person_id')),
    coach: `person_id = $coach or ${seenPerson('person_id')}`,
  },
  promise_mark: both(seenIn('promise', 'o.id = $table.promise_id')),
  assigned_practice: both(seenIn('round', 'o.id = $table.round_id')),
  // A note is opened by the key of who wrote it: the other partner, or an earlier coach of the couple.
  person_key: {
    partner: seenPerson('person_id'),
    coach: `${seenIn('coach', 'o.id = $table.person_id')} or ${seenPerson('person_id')}`,
  },
  safety_case: saidAlone,
  safety_said: saidAlone,
  safety_act: { partner: 'false', coach: 'false' },
};

function policy(table: string, { partner, coach, partnerWrites = partner }: Rule): string {
  const practice = `practice_id = ${setting('practice')}`;
  const byCaller = (ofPartner: string, ofCoach: string) =>
    `${practice} and case
      when $coach is not null then (select current_setting('troth.sees', true)) = 'practice' or ${ofCoach}
      when $me is not null then ${ofPartner}
      else true end`
      .replaceAll('$table', table)
      .replaceAll('$coach', setting('coach'))
      .replaceAll('$couple', setting('couple'))
      .replaceAll('$handed', setting('handed'))
      .replaceAll('$me', setting('partner'));
  return `alter policy api on ${table} using (${byCaller(partner, coach)}) with check (${byCaller(partnerWrites, coach)});`;
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), '')::uuid)`;
