import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AddedCoach } from '@troth/api';
import type { Database } from '@troth/database';
import { linkToken, parseKeys, type SealingKeys } from '@troth/sealing';
import { giveLinks } from '../load/check-in-links.js';
import { signInCoach, signInPartner } from '../load/cookie-from.js';
import { fillPractice, type Practice } from '../load/fill-practice.js';
import { idOf } from '../load/ids.js';
import { reading, type Measurement, type Reading } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';
import type { Bench } from '../runtime/bench.js';
import { startChild } from '../runtime/child.js';
import { openChromium } from '../runtime/chromium.js';
import { processes, started } from '../runtime/flow.js';
import { median } from '../runtime/rounds.js';
import { workCaseload } from '../web/caseload.js';
import { visit, type Visit } from '../web/visit.js';

const RUNS = 7;
const COUPLES = 100;
const LARGE_CASELOAD = 5_000;
const MOST_SHIFT = 0.05;
const webRoot = fileURLToPath(new URL('../../apps/web', import.meta.url));

interface PageMeasured {
  readonly name: string;
  readonly path: string;
  readonly usable: string;
  readonly cookie?: string;
  readonly targets?: { readonly kilobytes: number; readonly milliseconds: number };
}

export const web: Measurement = {
  name: 'web',
  about:
    'Script and style over the wire, the time until a page can be used and until its largest paint, and what moves, on slow 4G (1.6 Mbit/s, 150 ms) with a processor four times slower, nothing cached; and a coach’s list of 5,000 couples with nothing slowed down.',
  async run(bench) {
    const served = await serve(bench, COUPLES);
    const browser = await openChromium();
    bench.onEnd(() => browser.close());
    const readings: Reading[] = [];
    for (const page of await pagesOf(served)) {
      const visits: Visit[] = [];
      for (let run = 0; run < RUNS; run += 1)
        visits.push(await visit(browser, { ...page, url: served.apiUrl + page.path }));
      readings.push(...told(page, visits));
    }
    const large = await serve(bench, LARGE_CASELOAD);
    const work = await workCaseload(browser, large.apiUrl, large.coach);
    return [
      ...readings,
      reading('web-caseload-first-rows', { value: work.firstRowsMs, unit: 'ms', target: { atMost: 1_000 } }),
      reading('web-caseload-interaction', { value: work.interactionMs, unit: 'ms', target: { atMost: 100 } }),
      reading('web-caseload-longest-task', { value: work.longestTaskMs, unit: 'ms', target: { atMost: 100 } }),
    ];
  },
};

interface Served {
  readonly apiUrl: string;
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly practice: Practice;
  /** The cookie of a coach who has every couple. */
  readonly coach: string;
}

async function serve(bench: Bench, couples: number): Promise<Served> {
  const keys = `k1:${randomBytes(32).toString('base64')}`;
  const databaseUrl = await bench.freshDatabase(keys);
  const database = await bench.open(databaseUrl);
  const practice = await fillPractice(database, couples);
  const server = started(bench, startChild(new URL('api.js', processes)));
  const apiUrl = await server.ask<string>('listen', { databaseUrl, keys, webRoot } satisfies ApiPlan);
  const ada = await server.ask<AddedCoach>('addCoach', { name: 'Ada', email: 'ada@practice.example' });
  await database.query('update enrolment set coach_id = $1', [ada.coachId]);
  return { apiUrl, database, keys: parseKeys(keys), practice, coach: await signInCoach(apiUrl, ada) };
}

async function pagesOf(served: Served): Promise<PageMeasured[]> {
  const { apiUrl, database, keys, practice, coach } = served;
  const [link] = await giveLinks(database, practice, keys);
  if (!link) throw new Error('Nobody has a link.');
  return [
    {
      name: 'check-in',
      path: `/check-in#${linkToken(keys, link.id)}`,
      usable: 'input[type=radio]',
      targets: { kilobytes: 130, milliseconds: 2_000 },
    },
    { name: 'landing', path: '/', usable: 'h1' },
    { name: 'join', path: '/join', usable: 'main input' },
    {
      name: 'us',
      path: '/us',
      usable: 'main h2',
      cookie: await signInPartner(apiUrl, served, 1),
      targets: { kilobytes: 180, milliseconds: 2_500 },
    },
    {
      name: 'help',
      path: '/help',
      usable: 'section[aria-labelledby=danger]',
      targets: { kilobytes: 175, milliseconds: 2_500 },
    },
    {
      name: 'coach',
      path: '/coach',
      usable: '[data-couple]',
      cookie: coach,
      targets: { kilobytes: 300, milliseconds: 3_000 },
    },
    {
      name: 'couple',
      path: `/coach/couples/${idOf('enrolment', 1)}`,
      usable: 'main h2',
      cookie: coach,
      targets: { kilobytes: 450, milliseconds: 3_500 },
    },
  ];
}

function told({ name, targets }: PageMeasured, visits: readonly Visit[]): Reading[] {
  const of = (figure: keyof Visit) => median(visits.map((one) => one[figure]));
  const most = (atMost: number | undefined) => (atMost === undefined ? {} : { target: { atMost } });
  return [
    reading(`web-${name}-size`, { value: of('kilobytes'), unit: 'kB', ...most(targets?.kilobytes) }),
    reading(`web-${name}-usable`, { value: of('usableMs'), unit: 'ms', ...most(targets?.milliseconds) }),
    reading(`web-${name}-largest-paint`, { value: of('largestPaintMs'), unit: 'ms', ...most(targets?.milliseconds) }),
    reading(`web-${name}-shift`, { value: of('shift'), unit: 'of the window', ...most(targets && MOST_SHIFT) }),
  ];
}
