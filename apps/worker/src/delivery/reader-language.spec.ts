import { expect, it, jest } from '@jest/globals';
import { insertCoachInvitation, keepCoachLanguage, keepLanguage } from '@troth/database';
import { sentNow } from '@troth/domain';
import { emailKinds } from '@troth/emails';
import { speak } from '@troth/messages';
import type { Mail } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const toCoach = ['coach-new-device', 'coach-new-password', 'coach-access-changed', 'password-tried'] as const;
type Kind = (typeof toCoach)[number] | 'coach-invitation' | 'confirm-address';

const subjectIn = (language: 'en' | 'de' | 'ar', kind: Kind) => speak(language).say(emailKinds[kind].messages.subject);
const pagesIn = (language: 'de' | 'ar', { text }: Mail) => {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  return links.length > 0 && links.every((link) => new URL(link).search === `?${language}`);
};

it('an email is written in its reader’s language, and leads to pages in it', async () => {
  const practice = await PracticeUnderTest.open({ workers: 0 });
  try {
    const ref = await practice.signUp();
    const { partners } = await practice.couple(ref);
    await practice.work(({ tx }) => keepLanguage(tx, { ...ref, partnerId: partners.a.id }, 'de'));
    await practice.startWorker();

    const mail = await practice.mailbox.nextMail();
    expect(mail.subject).toBe(subjectIn('de', 'confirm-address'));
    expect(mail.subject).not.toBe(subjectIn('en', 'confirm-address'));
    expect(pagesIn('de', mail)).toBe(true);
  } finally {
    await practice.close();
  }
});

it('a coach’s emails come in their own language, and an invitation in that of who invites', async () => {
  const practice = await PracticeUnderTest.open({ workers: 0 });
  try {
    const { practiceId, coachId, now } = practice;
    await practice.work(async (work) => {
      await keepCoachLanguage(work.tx, { practiceId, id: coachId }, 'ar');
      const invitationId = work.newId();
      const ida = { name: 'Ida', email: 'ida@example.org', roles: ['coach'] as const, invitedBy: coachId };
      const open = { ...sentNow(now), acceptedAt: null, withdrawnAt: null };
      await insertCoachInvitation(work.tx, { practiceId, id: invitationId, ...ida, ...open });
      const of = { practiceId, enrolmentId: null };
      await work.record([
        { name: 'coach.invited', payload: { invitationId }, ...of },
        { name: 'coach.signed-in', payload: { coachId, by: 'password', device: 'new' }, ...of },
        { name: 'coach.password-forgotten', payload: { coachId }, ...of },
        { name: 'coach.password-changed', payload: { coachId, by: 'link' }, ...of },
        { name: 'coach.password-tried', payload: { coachId }, ...of },
      ]);
    });
    await practice.startWorker();
    await practice.settle();

    expect(practice.subjectsTo('ida@example.org')).toEqual([subjectIn('ar', 'coach-invitation')]);
    const subjects = toCoach.map((kind) => subjectIn('ar', kind));
    expect(practice.subjectsTo('ada@example.org').toSorted()).toEqual(subjects.toSorted());
    expect(practice.mailbox.mails.filter((mail) => !pagesIn('ar', mail))).toEqual([]);
  } finally {
    await practice.close();
  }
});
