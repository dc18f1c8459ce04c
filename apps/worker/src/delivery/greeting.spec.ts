import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, jest } from '@jest/globals';
import { startMailbox } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

describe('a mail server', () => {
  it('is greeted with the name that is set', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const server = createServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', (line) => {
          resolve(line.toString());
          socket.destroy();
        });
      socket.write('220 here\r\n');
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const practice = await PracticeUnderTest.open({ workers: 0, smtp: { ehlo: 'out.example.org' } });
    Object.assign(practice.settings, { smtpUrl: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await practice.signUp();
    await practice.startWorker();

    expect(await promise).toBe('EHLO out.example.org\r\n');
    server.close();
    await practice.close();
  });

  it('is reached at an IPv6 address', async () => {
    const mailbox = await startMailbox({ host: '::1' });
    const practice = await PracticeUnderTest.open({ workers: 0 });
    Object.assign(practice.settings, { smtpUrl: mailbox.url });
    await practice.signUp();
    await practice.startWorker();

    expect((await mailbox.nextMail()).to).toEqual(['robin.couple@example.org']);
    await practice.close();
    await mailbox.close();
  });
});
