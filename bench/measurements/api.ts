import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';
import type { AddedCoach } from '@troth/api';
import type { Database } from '@troth/database';
import { linkToken, parseKeys, type SealingKeys } from '@troth/sealing';
import { processes, started } from '../runtime/flow.js';
import { startChild } from '../runtime/child.js';
import { interleaved, median } from '../runtime/rounds.js';
import { giveLinks } from '../load/check-in-links.js';
import { signInCoach } from '../load/cookie-from.js';
import { fillPractice, type Practice } from '../load/fill-practice.js';
import { idSql } from '../load/ids.js';
import { ratings } from '../load/ratings.js';
import { reading, type Measurement } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';

const COUPLES = 1_000;
const OF_ONE_COACH = 500;
const CONNECTIONS = 20;
const SECONDS = 4;
const ROUNDS = 5;

export const api: Measurement = {
  name: 'api',
  about:
    'Check-ins saved a second (one durable transaction each), and pages of fifty of a coach with 500 couples, by one API process, against its /health/live, which does nothing.',
  async run(bench) {
    const keys = `k1:${randomBytes(32).toString('base64')}`;
    const databaseUrl = await bench.freshDatabase(keys);
    const database = await bench.open(databaseUrl);
    const practice = await fillPractice(database, COUPLES);
    const server = started(bench, startChild(new URL('api.js', processes)));
    const url = await server.ask<string>('listen', { databaseUrl, keys } satisfies ApiPlan);
    const coach = await server.ask<AddedCoach>('addCoach', { name: 'Ada', email: 'ada@practice.example' });
    await giveCouples(database, coach.coachId);
    const cookie = await signInCoach(url, coach);
    const bodies = await checkInBodies(database, practice, parseKeys(keys));

    const { save, page, nothing } = await interleaved(ROUNDS, {
      nothing: () => perSecond({ url: `${url}/health/live` }),
      save: () => perSecond({ url: `${url}/api/v1/check-in`, method: 'PUT', bodies }),
      page: () => perSecond({ url: `${url}/api/v1/coach/couples`, cookie }),
    });
    const floor = median(nothing);
    return [
      reading('api-check-ins', { value: median(save), unit: 'saves/s', floor }),
      reading('api-coach-page', { value: median(page), unit: 'pages/s', floor }),
    ];
  },
};

async function giveCouples(database: Database, coachId: string): Promise<void> {
  await database.query(`update enrolment set coach_id = $1 where id <= ${idSql('enrolment', String(OF_ONE_COACH))}`, [
    coachId,
  ]);
}

/** One for each partner, with the link of the week that is open. */
async function checkInBodies(database: Database, practice: Practice, keys: SealingKeys): Promise<string[]> {
  const links = await giveLinks(database, practice, keys);
  const answers = ratings(6, 4);
  return links.map(({ id }) => JSON.stringify({ token: linkToken(keys, id), answers }));
}

interface Asking {
  readonly url: string;
  readonly method?: 'PUT';
  readonly cookie?: string;
  /** One after the other, over and over. */
  readonly bodies?: readonly string[];
}

async function perSecond({ url, method, cookie, bodies }: Asking): Promise<number> {
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    requests: [
      {
        method: method ?? 'GET',
        ...(bodies
          ? {
              setupRequest: (request: autocannon.Request) => ({
                ...request,
                body: bodies[(next += 1) % bodies.length],
              }),
            }
          : {}),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx + result.errors} of ${result.requests.total} requests`);
  return result.requests.average;
}
