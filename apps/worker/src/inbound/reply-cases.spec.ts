import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import { AskedCouple, robin } from '../../spec/asked-couple.js';
import type { Post } from '../../spec/post.js';
import type { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

const quote = 'On Sun, 6 Dec 2026 at 18:00, Troth <hello@troth.example> wrote:\n> How was your week?\n> 1 1 1';

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

let letters = 0;

async function send(body: string, headers: readonly string[] = []): Promise<void> {
  const subject = headers.some((header) => header.startsWith('Subject:')) ? [] : ['Subject: Re: Your check-in'];
  const own = [`From: ${robin}`, `Message-ID: <case-${(letters += 1)}@mail.example.org>`, ...subject, ...headers];
  await post.send({ raw: [...own, '', body].join('\n').replaceAll('\n', '\r\n'), from: robin, to });
  await practice.settle();
}

const answers = async () => {
  const [row] = await practice.database.query<Record<string, number | null>>(
    `select openness, closeness, trust from check_in where partner_id = $1 and local_week = '2026-W48'`,
    [couple.partners.a.id],
  );
  return [row?.openness, row?.closeness, row?.trust];
};
const coachReads = async () => (await asked.kept()).map(({ text }) => text).sort();
const flagged = () => practice.count(`attention where kind = 'reply' and partner_id = '${couple.partners.a.id}'`);
const answeredBack = () => practice.subjectsTo(robin).filter((subject) => /^(?:Noted|About)/.test(subject));

it('numbers below or between quotes are that week’s answers, and are confirmed', async () => {
  await send(`${quote}\n\n1 2 3`);
  expect(await answers()).toEqual([1, 2, 3]);
  await send(`${quote}\n\n1 3 3\n\n${quote}`);
  expect(await answers()).toEqual([1, 3, 3]);
  expect(await coachReads()).toEqual([]);
  expect(answeredBack()).toEqual(Array(2).fill('Noted: your check-in, 23 to 29 November'));
});

it('words below the quote are the coach’s, and their writer is told so', async () => {
  await send(`${quote}\n\nPlease ring me this week.`);
  expect(await coachReads()).toEqual(['Please ring me this week.']);
  expect(await flagged()).toBe(1);
  expect(answeredBack()).toEqual([expect.stringMatching(/^About your reply/)]);
});

it('words with a weak sign of a machine are the coach’s, and no automatic answer goes out', async () => {
  await send('We are away next week, can we pause?', ['Subject: On vacation next week']);
  await send('Please ring me.', ['List-Id: <staff.example.org>']);
  expect(await coachReads()).toEqual([
    'Please ring me.',
    'We are away next week, can we pause?\n\n[Subject: On vacation next week]',
  ]);
  expect(await flagged()).toBe(1);
  expect(answeredBack()).toEqual([]);
});
