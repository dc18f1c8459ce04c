import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi, type Api, type ApiOptions } from '@troth/api';
import { openClock, type Clock } from '@troth/database';
import { emailKinds } from '@troth/emails';
import type { Mail } from '@troth/testing';
import { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';
import { mailOfEveryKind, sentKinds } from './mail-of-every-kind.js';
import { snapshot } from './snapshot.js';

const times = 100;

let practice: PracticeUnderTest;
let webRoot: string;
let clock: Clock;
let api: Api;
/** What a scanner asks for: every address of every email, without what stays in the browser. */
let addresses: string[];

beforeAll(async () => {
  practice = await PracticeUnderTest.open();
  webRoot = await mkdtemp(join(tmpdir(), 'troth-web-'));
  await mkdir(join(webRoot, 'pages/en'), { recursive: true });
  await writeFile(join(webRoot, 'pages/en/index.html'), '<!doctype html><title>Troth</title>');
  clock = await openClock(practice.database);
  api = await openApi();
  await mailOfEveryKind(practice, api);
  await Promise.all(practice.workers.splice(0).map((worker) => worker.close()));
  addresses = [...new Set(oneOfEachKind(practice.mailbox.mails).flatMap(addressesOf))];
}, 600_000);

afterAll(async () => {
  await api?.close();
  await clock?.close();
  await practice?.close();
  await rm(webRoot, { recursive: true, force: true });
});

function openApi(more: Partial<ApiOptions> = {}): Promise<Api> {
  const { database, keys, settings } = practice;
  const options = {
    database,
    clock,
    keys,
    publicUrl: settings.publicUrl,
    webRoot,
    logLevel: 'silent',
    rateLimit: null,
  };
  return createApi({ ...options, ...more });
}

function addressesOf({ text, html, headers }: Mail): string[] {
  const found = [
    ...(text.match(/https?:\/\/[^\s<>")\]]+/g) ?? []),
    ...[...html.matchAll(/(?:href|src|action)="(https?:[^"]+)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    ),
    ...[...(headers['list-unsubscribe'] ?? '').matchAll(/<(https?:[^>]+)>/g)].map(([, address = '']) => address),
  ];
  return found.map((address) => address.replace(/#.*/, ''));
}

/** The first email of each kind: what follows of a kind differs in its secrets only. */
function oneOfEachKind(mails: readonly Mail[]): Mail[] {
  return [...new Map(mails.toReversed().map((mail) => [mail.headers['feedback-id'], mail])).values()];
}

/** As scanners do; where an address leads on to is one of the others. Answers with the statuses that came. */
async function fetchAll({ fastify }: Api, often: number): Promise<string[]> {
  const statuses = new Set<string>();
  for (const { pathname, search } of addresses.map((address) => new URL(address)))
    for (const method of ['GET', 'HEAD'] as const)
      for (let time = 0; time < often; time += 1) {
        const { statusCode, headers } = await fastify.inject({ method, url: pathname + search });
        statuses.add(`${statusCode} ${String(headers.location ?? '').replace(/#.*/, '')}`.trim());
      }
  return [...statuses].sort();
}

describe('the addresses in emails', () => {
  it('are of every kind, and each leads to us', async () => {
    expect(await sentKinds(practice)).toEqual(Object.keys(emailKinds).sort());
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set([practice.settings.publicUrl]),
    );
    const paths = addresses.map((address) => new URL(address).pathname);
    expect(paths).toEqual(
      expect.arrayContaining(['/check-in', '/mail', '/us', '/us/sign-in', '/join/confirm', '/help']),
    );
    expect(paths.filter((path) => path.startsWith('/api/v1/mail/unsubscribe/')).length).toBeGreaterThan(10);
  });

  it(`are fetched ${times} times by GET and by HEAD, and no row of any table is another`, async () => {
    const before = await snapshot(practice.database);
    expect(Object.keys(before).length).toBeGreaterThan(25);
    const statuses = await fetchAll(api, times);
    expect(statuses).toEqual(['200', '303 /mail']);
    expect(await snapshot(practice.database)).toEqual(before);
  }, 600_000);

  it('would be noticed if one of them wrote anything', async () => {
    const planted = await openApi({
      routes: (fastify) => {
        fastify.addHook('onRequest', async ({ url }) => {
          if (url.startsWith('/mail'))
            await practice.database.query('update partner set suppressed_why = $1', ['seen']);
        });
      },
    });
    const before = await snapshot(practice.database);
    await fetchAll(planted, 1);
    await planted.close();
    expect(await snapshot(practice.database)).not.toEqual(before);
  });
});
