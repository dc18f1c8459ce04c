import { afterEach, expect, it, jest } from '@jest/globals';
import { World } from '../../spec/world.js';
import { createWorker } from '../index.js';

jest.setTimeout(60_000);

let world: World;
afterEach(() => world.close());

it('an email whose link was made with a key that is gone stays here, and keeps none beside it', async () => {
  world = await World.open({ workers: 0 });
  await world.signUp('one');
  await world.signUp('two');
  const planning = await createWorker(world.settings, undefined, { delivers: false });
  while ((await world.count('delivery')) < 2) await new Promise((resolve) => setImmediate(resolve));
  await planning.close();
  await world.database.query(
    `update link set token_hash = '\\x00' where partner_id = (select id from partner where email = 'robin.one@example.org')`,
  );

  await world.startWorker();
  await world.settle();

  expect(world.mailbox.mails.map(({ to }) => to)).toEqual([['robin.two@example.org']]);
  expect(await world.database.query('select state from delivery order by state')).toEqual([
    { state: 'accepted' },
    { state: 'suppressed' },
  ]);
});
