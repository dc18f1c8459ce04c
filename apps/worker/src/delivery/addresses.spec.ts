import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { World } from '../../spec/world.js';

jest.setTimeout(60_000);

describe('an address of another script', () => {
  let world: World;
  afterEach(() => world.close());

  const deliveries = () =>
    world.database.query(`select state, answer, sent_to as "sentTo" from delivery where kind = 'confirm-address'`);

  it('gets its mail from a server that knows UTF-8', async () => {
    world = await World.open();
    await world.signUp('jörg');

    const mail = await world.mailbox.nextMail();

    expect(mail.to).toEqual(['robin.jörg@example.org']);
    expect(mail.raw).toContain('\r\nTo: Robin <robin.jörg@example.org>\r\n');
  });

  it('is said to be out of reach where the server does not, and its owner is not suppressed', async () => {
    world = await World.open({ smtpUtf8: false });
    await world.signUp('jörg');
    await world.settle();

    const answer = 'the mail server does not offer SMTPUTF8, which this address needs';
    expect(await deliveries()).toEqual([{ state: 'failed', answer, sentTo: null }]);
    expect(await world.count('partner where suppressed_at is not null')).toBe(0);
    expect(world.mailbox.mails).toHaveLength(0);
  });

  it('goes to any server where only its domain is', async () => {
    world = await World.open({ smtpUtf8: false, workers: 0 });
    await world.signUp();
    await world.database.query(`update partner set email = 'robin@bücher.example' where name = 'Robin'`);
    await world.startWorker();

    const mail = await world.mailbox.nextMail();
    await world.settle();

    expect(mail.headers['to']).toBe('Robin <robin@xn--bcher-kva.example>');
    expect(await deliveries()).toMatchObject([{ state: 'accepted', sentTo: 'robin@xn--bcher-kva.example' }]);
  });

  it('fails by itself where it is none at all, and the server never hears of it', async () => {
    world = await World.open({ workers: 0 });
    await world.signUp();
    await world.database.query(`update partner set email = 'robin@@example.org' where name = 'Robin'`);
    await world.startWorker();
    await world.settle();

    expect(await deliveries()).toMatchObject([
      { state: 'failed', answer: 'this address is none that mail can be sent to' },
    ]);
    expect(world.mailbox.mails).toHaveLength(0);
  });
});
