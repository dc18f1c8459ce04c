import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Inbox, type InboxMail } from './inbox.js';
import type { PartnerClient } from './partner-client.js';
import { PartnerDriver } from './partner-driver.js';

const email = 'kim@example.org';
const link = { recipient: email, kind: 'sign-in-link', links: ['https://troth.example/us/sign-in#token'] };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function driverWhoseLinkComes(atAsk: number) {
  const inbox = new Inbox<InboxMail>();
  let asked = 0;
  const client = {
    askForSignInLink: async () => {
      asked += 1;
      if (asked === atAsk) inbox.add(link);
    },
    signIn: async () => 'cookie',
  } as unknown as PartnerClient;
  return new PartnerDriver(email, client, inbox);
}

it('asks for a second link where the first never came, and tells of both', async () => {
  const onAsked = jest.fn();
  const cookie = driverWhoseLinkComes(2).signIn(onAsked);
  await jest.advanceTimersByTimeAsync(120_000);
  expect([await cookie, onAsked.mock.calls.length]).toEqual(['cookie', 2]);
});

it('gives up where the second link does not come either', async () => {
  const failed = expect(driverWhoseLinkComes(3).signIn()).rejects.toThrow('No sign-in-link came');
  await jest.advanceTimersByTimeAsync(240_000);
  await failed;
});
