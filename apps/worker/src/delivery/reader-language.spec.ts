import { expect, it, jest } from '@jest/globals';
import { keepLanguage } from '@troth/database';
import { emailKinds } from '@troth/emails';
import { speak } from '@troth/messages';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

it('an email is written in its reader’s language, and leads to pages in it', async () => {
  const practice = await PracticeUnderTest.open({ workers: 0 });
  try {
    const ref = await practice.signUp();
    const { partners } = await practice.couple(ref);
    await practice.work(({ tx }) => keepLanguage(tx, { ...ref, partnerId: partners.a.id }, 'de'));
    await practice.startWorker();

    const { subject, text } = await practice.mailbox.nextMail();
    const { messages } = emailKinds['confirm-address'];
    expect(subject).toBe(speak('de').say(messages.subject));
    expect(subject).not.toBe(speak('en').say(messages.subject));
    const links = text.match(/https?:\/\/\S+/g) ?? [];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(new URL(link).search).toBe('?de');
  } finally {
    await practice.close();
  }
});
