import { Agent } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AddedCoach } from '@troth/api';
import type { Database } from '@troth/database';
import { openKeys } from '@troth/programme';
import { Random } from '../hostile/random.js';
import { sendRaw } from '../hostile/send-raw.js';
import { fillPractice } from '../load/fill-practice.js';
import { startChild } from '../runtime/child.js';
import { processes, started } from '../runtime/flow.js';
import { reading, type Measurement, type Reading } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';
import type { Probe } from '../guessing/probe.js';
import { probesOf } from '../guessing/probes.js';
import { compared } from '../guessing/rank-test.js';
import { setScene } from '../guessing/scene.js';

const TRIES = 1_000;
const WARMING = 20;
const COUPLES = 40;
/** So few that no limit of tries is met; what was counted is forgotten after them. */
const BEFORE_LIMITS = 4;
/** Of the share of pairs in which the one that is there took longer, from a half. */
const TARGET = 0.05;
const NO_LIMIT = 1_000_000;

export const guessing: Measurement = {
  name: 'guessing',
  about:
    'Whether the time of an answer tells if an address, a link or an id is there: 1,000 tries of each kind in turns, how far from one half it is that the one that is there took longer, and how the medians differ.',
  async run(bench, seed) {
    const keyText = `k1:${randomBytes(32).toString('base64')}`;
    const databaseUrl = await bench.freshDatabase(keyText);
    const database = await bench.open(databaseUrl);
    const practice = await fillPractice(database, COUPLES);
    const server = started(bench, startChild(new URL('api.js', processes)));
    const plan: ApiPlan = { databaseUrl, keys: keyText, rateLimit: NO_LIMIT };
    const apiUrl = await server.ask<string>('listen', plan);
    const [ada, otto] = [
      await server.ask<AddedCoach>('addCoach', { name: 'Ada', email: 'ada@practice.example' }),
      await server.ask<AddedCoach>('addCoach', { name: 'Otto', email: 'otto@practice.example' }),
    ];
    const keys = await openKeys(database, keyText);
    const random = new Random(seed);
    const scene = await setScene({ database, keys, practice, apiUrl, ada, otto });
    const readings: Reading[] = [];
    for (const probe of probesOf(scene, random))
      readings.push(...(await measured(probe, { apiUrl, database, random })));
    return readings;
  },
};

interface Place {
  readonly apiUrl: string;
  readonly database: Database;
  readonly random: Random;
}

/** Both kinds in turns, who is first by chance, one request at a time. */
async function measured(probe: Probe, { apiUrl, database, random }: Place): Promise<Reading[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took = { there: [] as number[], not: [] as number[] };
  const said = { there: '', not: '' };
  const ask = async (kind: 'there' | 'not', turn: number) => {
    const guesses = probe[kind];
    const request = probe.ask(guesses[Math.abs(turn) % guesses.length]!);
    const began = performance.now();
    const { status, body } = await sendRaw(apiUrl, request, agent);
    const ms = performance.now() - began;
    said[kind] = `${status} ${body}`;
    if (status === 429 || status >= 500) throw new Error(`${probe.name} was answered ${said[kind]}`);
    if (turn >= 0) took[kind].push(ms);
  };
  for (let turn = -WARMING; turn < TRIES; turn += 1) {
    if (turn % BEFORE_LIMITS === 0) await database.query('delete from try_count');
    const order = random.next() < 0.5 ? (['there', 'not'] as const) : (['not', 'there'] as const);
    for (const kind of order) await ask(kind, turn);
    if (said.there !== said.not) throw new Error(`${probe.name} tells it by what it says: ${said.there} | ${said.not}`);
  }
  agent.destroy();
  const { auc, medians } = compared(took.there, took.not);
  const name = `guessing-${probe.name}`;
  return [
    reading(name, { value: Math.abs(auc - 0.5), unit: 'of AUC from 0.5', target: { atMost: TARGET } }),
    reading(`${name}-medians`, { value: medians * 1_000, unit: 'µs' }),
  ];
}
