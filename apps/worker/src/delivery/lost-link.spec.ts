import { afterEach, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { createWorker } from '../index.js';

jest.setTimeout(60_000);

let practice: PracticeUnderTest;
afterEach(() => practice.close());

it('an email whose link was made with a key that is gone stays here, and keeps none beside it', async () => {
  practice = await PracticeUnderTest.open({ workers: 0 });
  await practice.signUp('one');
  await practice.signUp('two');
  const planning = await createWorker(practice.settings, undefined, { delivers: false });
  while ((await practice.count('delivery')) < 2) await new Promise((resolve) => setImmediate(resolve));
  await planning.close();
  await practice.database.query(
    `update link set token_hash = '\\x00' where partner_id = (select id from partner where email = 'robin.one@example.org')`,
  );

  await practice.startWorker();
  await practice.settle();

  expect(practice.mailbox.mails.map(({ to }) => to)).toEqual([['robin.two@example.org']]);
  expect(await practice.database.query('select state from delivery order by state')).toEqual([
    { state: 'accepted' },
    { state: 'suppressed' },
  ]);
});
