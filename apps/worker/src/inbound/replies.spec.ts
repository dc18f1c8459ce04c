import { replyPlace } from '@troth/database';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import { open } from '@troth/sealing';
import { AskedCouple, robin } from '../../spec/asked-couple.js';
import { reply, sampleLetter, type Post } from '../../spec/post.js';
import type { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let asked: AskedCouple;
let practice: PracticeUnderTest;
let post: Post;
let couple: Enrolment;
let to: string;

beforeEach(async () => {
  asked = await AskedCouple.open();
  ({ practice, post, couple, to } = asked);
});
afterEach(() => practice?.close());

const answersOf = async (personId: string) =>
  practice.database.query<Record<string, number | null>>(
    `select openness, closeness, trust, focus, readiness, revision from check_in where partner_id = $1 and local_week = '2026-W48'`,
    [personId],
  );
const flags = () =>
  practice.database.query<{ kind: string; partner_id: string }>('select kind, partner_id from attention order by id');
const subjects = () => practice.subjectsTo(robin);
const mailAbout = (subject: string) =>
  practice.mailbox.mails.find((mail) => mail.to.includes(robin) && mail.subject.startsWith(subject));

async function answerWith(text: string): Promise<void> {
  await post.send({ raw: reply(text), from: robin, to });
  await practice.settle();
}

it('says in the check-in that one may just answer it, at an address of its own', async () => {
  const mail = practice.mailbox.mails.find(
    ({ subject, to: [first] }) => first === robin && subject.startsWith('Your check-in'),
  );
  expect(mail?.headers['reply-to']).toContain(to);
  expect(mail?.text).toContain('Or just answer this email with three numbers');
});

describe('a reply of numbers', () => {
  it.each([
    ['7 6 8', { openness: 7, closeness: 6, trust: 8, focus: null, readiness: null }],
    ['openness 7\ncloseness 6\ntrust 8\nfocus 4', { openness: 7, closeness: 6, trust: 8, focus: 4, readiness: null }],
  ])('such as “%s” is a check-in, and is confirmed with what was understood', async (text, answers) => {
    await answerWith(text);

    expect(await answersOf(couple.partners.a.id)).toEqual([{ ...answers, revision: 1 }]);
    expect(await practice.count(`event where name = 'check-in.answered'`)).toBe(1);
    expect(subjects()).toContain('Noted: your check-in, 23 to 29 November');
    const confirmed = mailAbout('Noted')!;
    expect(confirmed.text).toContain('7 of 10');
    expect(confirmed.headers['auto-submitted']).toMatch(/^auto-/);
    expect(confirmed.links.some((url) => new URL(url).pathname === '/check-in')).toBe(true);
    expect(confirmed.text).not.toMatch(/Troth <hello@troth\.example> wrote|attached/);
    expect(await flags()).not.toContainEqual(expect.objectContaining({ kind: 'reply' }));
    expect(await asked.kept()).toEqual([]);
  });

  it('is the same check-in as the page’s: it changes what it names and leaves the rest', async () => {
    await practice.answer(couple, couple.partners.a.id, '2026-W48');
    await answerWith('7 6 8');
    expect(await answersOf(couple.partners.a.id)).toEqual([
      { openness: 7, closeness: 6, trust: 8, focus: 3, readiness: 3, revision: 2 },
    ]);
    expect(await practice.count(`event where name = 'check-in.amended'`)).toBe(1);
  });

  it('that comes twice is taken and confirmed once', async () => {
    const raw = reply('7 6 8', 'the-same@mail.example.org');
    for (let times = 0; times < 2; times += 1) await post.send({ raw, from: robin, to });
    await practice.settle();
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ revision: 1 }]);
    expect(subjects().filter((subject) => subject.startsWith('Noted'))).toHaveLength(1);
  });

  it('from another address, such as the partner’s, is no check-in, goes to the coach, unanswered', async () => {
    const other = 'kim.couple@example.org';
    await post.send({ raw: reply('7 6 8', 'other@mail.example.org', other), from: other, to });
    await practice.settle();
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: null, revision: 0 }]);
    const [kept] = await asked.kept();
    expect(kept?.text).toMatch(/^Sent from kim\.couple@example\.org, .*7 6 8$/s);
    expect(await flags()).toContainEqual({ kind: 'reply', partner_id: couple.partners.a.id });
    for (const address of [robin, other])
      expect(practice.subjectsTo(address).join()).not.toMatch(/Noted|About your reply/);
  });

  it('is the reader’s in other letters and with a plus tag', async () => {
    await post.send({ raw: reply('7 6 8', 'tag@mail.example.org', 'Robin.Couple+troth@Example.org'), from: robin, to });
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: 7, revision: 1 }]);
  });

  it('with words beside it is a check-in, and the words are the coach’s', async () => {
    await answerWith('7 6 8\n\nPlease ring me.');
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: 7, revision: 1 }]);
    const [kept] = await asked.kept();
    expect(kept?.text).toContain('Please ring me.');
    expect(await flags()).toContainEqual({ kind: 'reply', partner_id: couple.partners.a.id });
    expect(subjects().filter((subject) => subject.startsWith('Noted'))).toHaveLength(1);
  });

  it('with a weak sign of a machine is taken, and not answered', async () => {
    const raw = `X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\r\n${reply('1 4 3').toString()}`;
    await post.send({ raw, from: robin, to });
    await practice.settle();
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: 1, closeness: 4, trust: 3 }]);
    expect(subjects().filter((subject) => subject.startsWith('Noted'))).toEqual([]);
  });

  it('is taken at its own email’s address alone', async () => {
    await answerWith('7 6 8');
    await post.send({
      raw: reply('1 1 1'),
      from: robin,
      to: await post.address('reply', couple.partners.a.id, 'welcome'),
    });
    await post.send({ raw: reply('2 2 2'), from: robin, to: to.replace('reply-', 'bounce-') }).catch(() => undefined);
    await practice.settle();
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: 7, revision: 1 }]);
    expect(await answersOf(couple.partners.b.id)).not.toContainEqual(expect.objectContaining({ openness: 7 }));
  });

  it('by a machine is none', async () => {
    await post.send({ raw: sampleLetter('gmail-vacation'), from: robin, to });
    await post.send({ raw: reply('7 6 8'), from: '', to });
    await practice.settle();
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: null }]);
    expect(subjects().filter((subject) => /^(Noted|About)/.test(subject))).toEqual([]);
  });

  it('to a week that has closed changes nothing and is told so', async () => {
    await practice.advanceTo('2026-12-02T08:00:00Z');
    await answerWith('7 6 8');
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: null }]);
    expect(mailAbout('About your reply')?.text).toContain('has closed');
    const [kept] = await asked.kept();
    expect(kept?.text).toBe('7 6 8');
  });
});

describe('a reply that is not clear', () => {
  it.each(['7 6', '7,5 6'])(
    'such as “%s” is refused kindly, and shown to the coach as it was written',
    async (text) => {
      await answerWith(text);
      expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: null }]);
      const told = mailAbout('About your reply')!;
      expect(told.text).toContain('three numbers from 0 to 10');
      expect(told.text).toContain('Your coach can read what you wrote');
      const [kept] = await asked.kept();
      expect(kept?.text).toBe(text);
      expect(await flags()).toContainEqual({ kind: 'reply', partner_id: couple.partners.a.id });
      expect(told.links.some((url) => new URL(url).pathname === '/check-in')).toBe(true);
    },
  );

  it('of which nothing came to an answer to our answer is not answered again', async () => {
    await answerWith('7 6');
    const again = await post.address('reply', couple.partners.a.id, 'reply-not-understood');
    await post.send({ raw: reply('7 6'), from: robin, to: again });
    await practice.settle();
    expect(subjects().filter((subject) => subject.startsWith('About'))).toHaveLength(1);
  });
});

it('of which only the quote came back is told so, and the coach sees it', async () => {
  await answerWith('');
  expect(mailAbout('About your reply')?.text).toContain('three numbers from 0 to 10');
  expect(await asked.kept()).toHaveLength(1);
  expect(await flags()).toContainEqual({ kind: 'reply', partner_id: couple.partners.a.id });
});

it('that cannot be read is refused for good, and kept for the coach', async () => {
  const raw = `From: ${robin}\r\n${'X-A: b\r\n'.repeat(100_000)}\r\n7 6 8`;
  await expect(post.send({ raw, from: robin, to })).rejects.toMatchObject({ responseCode: 554 });
  const [kept] = await asked.kept();
  expect(kept?.text).toContain(robin);
});

describe('a reply with an attachment', () => {
  const notKept = '[Attached, and not kept: us.jpg (image/jpeg, 1 kB)]';
  const withPicture = async (text: string, header: readonly string[] = []) => {
    const parts = [
      ['Content-Type: text/html; charset=utf-8', '', `<p>${text}</p>`],
      ['Content-Type: image/jpeg', 'Content-Disposition: attachment; filename="us.jpg"', '', 'JFIF'],
    ];
    const raw = [
      ...[`From: ${robin}`, 'Subject: Re: Your check-in', ...header, 'Content-Type: multipart/mixed; boundary=b', ''],
      ...parts.flatMap((part) => ['--b', ...part]),
      '--b--',
    ].join('\r\n');
    await post.send({ raw, from: robin, to });
    await practice.settle();
    const [kept] = await asked.kept();
    return kept?.text;
  };

  it.each([
    ['words', 'I drew how it feels.', 'About your reply'],
    ['numbers', '7 6 8', 'Noted'],
    ['nothing else', '', 'About your reply'],
  ])('of %s: the coach reads what was not kept, and its writer is told so', async (_, text, subject) => {
    expect(await withPicture(text)).toContain(notKept);
    expect(mailAbout(subject)?.text).toContain('so it has not been kept, and nobody has opened it');
  });

  it('with a weak sign of a machine is not answered about it either', async () => {
    expect(await withPicture('7 6 8', ['X-Auto-Response-Suppress: OOF'])).toContain(notKept);
    expect(subjects().filter((subject) => /^(Noted|About)/.test(subject))).toEqual([]);
  });
});

describe('a reply of words', () => {
  it('reaches the coach alone, sealed, and nothing of it stands anywhere else', async () => {
    await answerWith('It was a hard week, and I would like to talk.');

    const [kept] = await asked.kept();
    expect(kept?.text).toBe('It was a hard week, and I would like to talk.');
    expect(() => open(practice.keys, kept!.sealed, replyPlace(couple.id))).toThrow();
    expect(await flags()).toContainEqual({ kind: 'reply', partner_id: couple.partners.a.id });
    expect(practice.subjectsTo('ada@example.org')).toContain('Worth a look today');
    expect(mailAbout('About your reply')?.text).toContain('Your coach can read what you wrote');
    const everything = practice.mailbox.mails.map(({ raw }) => raw).join('\n');
    expect(everything).not.toContain('hard week, and I would');
    const [stored] = await practice.database.query<{ all: string }>(
      `select (select json_agg(e)::text from event e) || (select json_agg(d)::text from delivery d)
           || (select json_agg(a)::text from attention a) as all`,
    );
    expect(stored?.all).not.toContain('would like to talk');
    expect(practice.subjectsTo('kim.couple@example.org').join()).not.toContain('reply');
  });

  it('is gone with the person', async () => {
    await answerWith('Please forget me.');
    await practice.database.query('delete from enrolment where id = $1', [couple.id]);
    expect(await practice.count('inbound_mail')).toBe(0);
  });
});

it('waits at its sender’s while the database is away: nothing is lost', async () => {
  await practice.database.query(`alter table inbound_mail rename to away`);
  await expect(post.send({ raw: reply('7 6 8', 'kept@mail.example.org'), from: robin, to })).rejects.toMatchObject({
    responseCode: 451,
  });
  await practice.database.query(`alter table away rename to inbound_mail`);
  await post.send({ raw: reply('7 6 8', 'kept@mail.example.org'), from: robin, to });
  expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: 7, revision: 1 }]);
});

describe('somebody who has been silent for long', () => {
  const rest = () => practice.database.query(`update partner set rhythm = 'resting', rhythm_since = '2026-W40'`);
  const rhythmAfter = async (text: string, headers = '') => {
    const raw = headers + reply(text, `${text}@mail.example.org`.replaceAll(' ', '-')).toString();
    await post.send({ raw, from: robin, to });
    await practice.settle();
    const [found] = await practice.database.query<{ rhythm: string }>('select rhythm from partner where id = $1', [
      couple.partners.a.id,
    ]);
    return found?.rhythm;
  };

  it('is asked as usual again after numbers to a closed week or words, and not after a machine’s', async () => {
    await practice.advanceTo('2026-12-01T20:00:00Z');
    await rest();
    expect(await rhythmAfter('I was ill', 'Auto-Submitted: auto-replied\r\n')).toBe('resting');
    expect(await rhythmAfter('I have been ill', 'X-Auto-Response-Suppress: All\r\n')).toBe('resting');
    expect(await rhythmAfter('Please stop asking')).toBe('resting');
    expect(await rhythmAfter('I am here again')).toBe('every-week');
    await rest();
    expect(await rhythmAfter('7 6 8')).toBe('every-week');
    expect(await answersOf(couple.partners.a.id)).toMatchObject([{ openness: null, revision: 0 }]);
    const told = `event where name = 'rhythm.changed' and payload ->> 'partnerId' = $1`;
    expect(await practice.count(told, [couple.partners.a.id])).toBe(2);
  });
});
