import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Database } from '@troth/database';
import { parseKeys } from '@troth/sealing';
import { fillPractice, type Practice } from '../load/fill-practice.js';
import { makeEmailsDue } from '../load/due-emails.js';
import type { BareLoopPlan } from '../processes/bare-loop.js';
import type { Arrivals } from '../processes/sink.js';
import type { Usage } from '../processes/usage.js';
import { startChild, type Child, type ChildOptions } from './child.js';
import type { Bench } from './bench.js';

export const processes = new URL('../processes/', import.meta.url);
const preload = new URL('usage.js', processes);
const workerProgram = new URL('../../worker/main.js', import.meta.url);
// As `npm run worker` starts it.
const workerProcess = new URL('../../../apps/worker/process.json', import.meta.url);

/** To the SMTP server, of worker and bare loop alike, where a measurement says nothing else. */
const CONNECTIONS = 96;

export interface FlowOptions {
  readonly couples: number;
  /** How long the sink waits before each of its words. */
  readonly sinkDelayMs?: number;
  readonly connections?: number;
  readonly redisUrl?: string;
}

/** A real worker process on a filled database, sending to a sink in a process of its own. */
export interface Flow {
  readonly database: Database;
  readonly practice: Practice;
  readonly sinkUrl: string;
  /** Makes emails due and resolves with how many a second the sink counted, between the first and the last. */
  send(count: number): Promise<number>;
  /** Resolves when the sink has counted so many more. */
  expect(count: number, quantiles?: readonly number[]): Promise<Arrivals>;
  usage(): Promise<Usage>;
  /** The bare loop, with the same message, sink and number of connections. */
  bareLoop(plan: Pick<BareLoopPlan, 'ready'>): Promise<BareLoop>;
}

export interface BareLoop {
  usage(): Promise<Usage>;
  /** Sends and resolves with how many a second the sink counted. */
  send(count: number): Promise<number>;
}

export async function openFlow(
  bench: Bench,
  { couples, sinkDelayMs = 0, connections = CONNECTIONS, redisUrl }: FlowOptions,
): Promise<Flow> {
  const keys = `k1:${randomBytes(32).toString('base64')}`;
  const url = await bench.freshDatabase(keys);
  const database = await bench.open(url);
  const practice = await fillPractice(database, couples);
  const sink = started(bench, startChild(new URL('sink.js', processes)));
  const sinkUrl = await sink.ask<string>('listen', { delayMs: sinkDelayMs });
  const { nodeOptions, environment } = JSON.parse(await readFile(workerProcess, 'utf8')) as Required<ChildOptions>;
  const worker = started(
    bench,
    startChild(workerProgram, {
      preload,
      nodeOptions: ['--enable-source-maps', ...nodeOptions],
      environment: {
        ...environment,
        DATABASE_URL: url,
        SMTP_URL: sinkUrl,
        TROTH_KEYS: keys,
        LOG_LEVEL: 'error',
        PUBLIC_URL: 'http://localhost:3000',
        SMTP_CONNECTIONS: String(connections),
        ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
      },
    }),
  );
  const expect = (count: number, quantiles: readonly number[] = []) =>
    sink.ask<Arrivals>('expect', { count, quantiles });
  let runs = 0;

  return {
    database,
    practice,
    sinkUrl,
    expect,
    async send(count) {
      const arrived = expect(count);
      await makeEmailsDue({ database, practice, keys: parseKeys(keys) }, count, (runs += 1));
      return perSecond(count, await arrived);
    },
    usage: () => worker.ask<Usage>('usage'),
    async bareLoop(plan) {
      const loop = started(bench, startChild(new URL('bare-loop.js', processes), { preload }));
      const sample = await sink.ask<string>('sample');
      await loop.ask('prepare', { ...plan, connections, smtpUrl: sinkUrl, sample } satisfies BareLoopPlan);
      return {
        usage: () => loop.ask<Usage>('usage'),
        async send(count) {
          const arrived = expect(count);
          await loop.ask('send', { count });
          return perSecond(count, await arrived);
        },
      };
    },
  };
}

/** A child that ends with the measurement. */
export function started(bench: Bench, child: Child): Child {
  bench.onEnd(() => child.stop());
  return child;
}

function perSecond(count: number, { first, last }: Arrivals): number {
  return ((count - 1) * 1_000) / (last - first);
}
