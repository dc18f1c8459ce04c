import type { Api } from '@troth/api';
import { idsAt, insertAddressChange, requestEmails } from '@troth/database';
import { mailboxOf, spanFrom, type Enrolment, type LocalWeek } from '@troth/domain';
import { emailKinds, type EmailDefinition } from '@troth/emails';
import { bookSession, offerSessions, writeInThread } from '@troth/programme';
import { addressHash } from '@troth/sealing';
import type { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';

/** From a Monday morning to the Sunday evening six weeks on: who is silent is asked less by then, and asked again. */
const weeks = 41.5 * 86_400_000;

/**
 * Lets couples live until every kind of email has been sent to one of them or to their coach: one waits for an answer,
 * one is silent, pauses and goes on, one ends and one leaves. What no life of a few weeks brings is asked for outright.
 */
export async function mailOfEveryKind(practice: PracticeUnderTest, api: Api): Promise<void> {
  const waiting = await practice.signUp('waiting');
  const { partners } = await practice.couple(waiting);
  await practice.decide(waiting, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
  const slip = await practice.signUp('slip');
  await practice.database.query(
    `insert into mailbox_suppression (practice_id, mailbox_hash, why, since)
     select practice_id, mailbox_hash, 'bounced', $2 from partner where enrolment_id = $1 and side = 'b'`,
    [slip.enrolmentId, practice.now],
  );
  const inviter = (await practice.couple(slip)).partners.a.id;
  await practice.decide(slip, { kind: 'confirm-address', partnerId: inviter, consentVersion: '1' });
  const couples = [
    await practice.start('silent'),
    await practice.start('ending'),
    await practice.start('leaving'),
  ] as const;
  const [silent, ending, leaving] = couples;
  const ref = ({ practiceId, id: enrolmentId }: Enrolment) => ({ practiceId, enrolmentId });
  await practice.settle();
  await practice.decide(ref(ending), {
    kind: 'complete',
    how: 'apart',
    by: { role: 'partner', partnerId: ending.partners.a.id },
  });
  await practice.decide(ref(leaving), { kind: 'withdraw', by: { role: 'partner', partnerId: leaving.partners.a.id } });
  await practice.advanceTo(new Date(practice.now.getTime() + weeks));
  await api.fastify.inject({
    method: 'POST',
    url: '/api/v1/us/sign-in-link',
    payload: { email: silent.partners.a.email },
  });
  await practice.settle();
  const words = { by: 'coach', writerId: practice.coachId, text: 'How was your week?' } as const;
  await practice.work((work) => writeInThread(work, silent, { partnerId: silent.partners.a.id, ...words }));
  await arrangeSession(practice, silent);
  await askForTheRest(practice, couples);
  await practice.decide(ref(silent), { kind: 'pause', by: { role: 'partner', partnerId: silent.partners.a.id } });
  await practice.settle();
  await practice.decide(ref(silent), { kind: 'resume', by: { role: 'partner', partnerId: silent.partners.a.id } });
  await practice.settle();
}

/** A time is offered, and one of the two takes it. */
async function arrangeSession(practice: PracticeUnderTest, { practiceId, id, partners }: Enrolment): Promise<void> {
  const couple = { practiceId, enrolmentId: id };
  const time = spanFrom(new Date(practice.now.getTime() + 3 * 86_400_000), 60);
  const offer = { coachId: practice.coachId, partnerId: null, times: [time], place: null, agreed: false };
  await practice.work((work) => offerSessions(work, couple, offer));
  await practice.settle();
  const [offered] = await practice.database.query<{ id: string }>('select id from session');
  await practice.work((work) => bookSession(work, couple, offered!.id, { as: 'partner', id: partners.a.id }));
  await practice.settle();
}

async function askForTheRest(
  practice: PracticeUnderTest,
  couples: readonly [Enrolment, ...Enrolment[]],
): Promise<void> {
  const sent = new Set(await sentKinds(practice));
  const rest = (Object.entries(emailKinds) as [string, EmailDefinition][]).filter(([kind]) => !sent.has(kind));
  const [silent] = couples;
  const [known] = await practice.database.query<{ refs: Record<string, string> }>(
    `select refs from delivery where enrolment_id = $1 and person_id = $2 and kind = 'check-in' order by id desc limit 1`,
    [silent.id, silent.partners.a.id],
  );
  await practice.answer(silent, silent.partners.a.id, known?.refs['week'] as LocalWeek);
  await practice.database.query(
    `update partner p set asked_round = r.id from round r
     where r.practice_id = p.practice_id and r.enrolment_id = p.enrolment_id and r.ended_at is null`,
  );
  for (const couple of couples) await askForAnotherAddress(practice, couple);
  const newId = idsAt(practice.now);
  const requests = rest.flatMap(([kind, { audience, expiresAfter, gate }]) =>
    couples.map((couple) => ({
      id: newId(),
      practiceId: couple.practiceId,
      enrolmentId: couple.id,
      kind,
      key: `asked ${couple.id}`,
      personId: audience === 'coach' ? practice.coachId : couple.partners.a.id,
      audience: audience === 'coach' ? ('coach' as const) : ('partner' as const),
      refs: {
        milestone: 'halfway',
        milestoneId: couple.id,
        fault: 'unclear',
        alert: 'first',
        ...known?.refs,
        ...(gate.elsewhere && { addressChangeId: couple.id, address: kind === 'address-changed' ? 'old' : 'new' }),
      },
      dueAt: practice.now,
      expiresAt: new Date(practice.now.getTime() + expiresAfter),
      causedBy: couple.id,
    })),
  );
  await practice.database.transaction((tx) => requestEmails(tx, requests, practice.now));
  // The next evening is past, and it is morning: nobody's quiet hours.
  await practice.advanceTo(new Date(practice.now.getTime() + 1.5 * 86_400_000));
}

/** The change has its couple's id, so that an email about it finds it. */
async function askForAnotherAddress(
  practice: PracticeUnderTest,
  { id, practiceId, partners: { a } }: Enrolment,
): Promise<void> {
  const toEmail = `new.${a.email}`;
  const mailboxHash = addressHash(practice.keys, mailboxOf(toEmail));
  const expiresAt = new Date(practice.now.getTime() + weeks);
  const change = { id, practiceId, partnerId: a.id, fromEmail: a.email, toEmail, mailboxHash };
  await practice.database.transaction((tx) =>
    insertAddressChange(tx, {
      ...change,
      requestedAt: practice.now,
      expiresAt,
      tellsEarlier: true,
      byPractice: false,
    }),
  );
}

/** The kinds of which the mail server took at least one. */
export async function sentKinds(practice: PracticeUnderTest): Promise<string[]> {
  const rows = await practice.database.query<{ kind: string }>(
    `select distinct kind from delivery where state = 'accepted' order by kind`,
  );
  return rows.map(({ kind }) => kind);
}
