import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabase, planOnce, type Database } from '@troth/database';
import { parseKeys } from '@troth/sealing';
import { freshDatabase, TestClock } from '@troth/testing';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { ApiModule } from './api.module.js';
import type { ApiOptions } from './api-options.js';
import { appOptions, configureApp, newAdapter } from './configure-app.js';
import { holdAgainstContract } from './contract.fixture.js';
import { addCoach, type AddedCoach } from './sign-in/add-coach.js';

// Passwords are hashed slowly, on purpose, and a first PostgreSQL takes its time on a busy machine.
jest.setTimeout(60_000);

export type Response = LightMyRequestResponse;

/** A Monday morning in Berlin. */
export const monday = new Date('2026-11-23T08:00:00Z');

export const testKeyText = `k1:${randomBytes(32).toString('base64')}`;
export const testKeys = parseKeys(testKeyText);

/** The API through Nest's testing module on Fastify, on a PostgreSQL database of its own and a clock that stands still. */
export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  readonly fastify: FastifyInstance;
  readonly databaseUrl: string;
  /** As the owner, to prepare and to look. */
  readonly database: Database;
  /** What the API itself works on, as `troth_api`. */
  readonly served: Database;
  readonly clock: TestClock;
  readonly coach: AddedCoach;
  ask(
    method: InjectOptions['method'],
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  close(): Promise<void>;
}

export const coachPassword = 'a long enough password';

/** `connections`: so many has the API to its database. */
export async function startApi(overrides: Partial<ApiOptions> = {}, { connections = 10 } = {}): Promise<ApiUnderTest> {
  const url = await freshDatabase();
  const database = await openDatabase(url, { poolSize: 4 });
  // As in production, where each connection plans a statement once.
  const served = await planOnce(await openDatabase(url, { poolSize: connections, role: 'troth_api' }));
  const clock = new TestClock(monday);
  const coach = await addCoach(
    database,
    { name: 'Cora', email: 'cora@practice.example', zone: 'Europe/Berlin', password: coachPassword },
    clock.now(),
  );
  const options: ApiOptions = {
    database: served,
    clock,
    keys: testKeys,
    publicUrl: 'http://localhost:3000',
    logLevel: 'silent',
    rateLimit: null,
    ...overrides,
  };
  const testing = await Test.createTestingModule({ imports: [ApiModule.forRoot(options)] }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(newAdapter(options), {
    ...appOptions,
    logger: false as const,
  });
  const fastify = await configureApp(app, options);
  return {
    app,
    fastify,
    databaseUrl: url,
    database,
    served,
    clock,
    coach,
    ask: async (method = 'GET', url, body, headers = {}) => {
      const payload = body === undefined ? {} : { payload: body as object };
      const response = await fastify.inject({ method, url, headers, ...payload });
      holdAgainstContract(method, url, response);
      return response;
    },
    close: async () => {
      await app.close();
      await served.close();
      await database.close();
    },
  };
}

/** A coach's or partner's cookie, as a browser would send it back. */
export function cookieOf(response: Response): Record<string, string> {
  return { cookie: response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') };
}

export async function signInCoach(api: ApiUnderTest, email = api.coach.email): Promise<Record<string, string>> {
  const response = await api.ask('POST', '/api/auth/sign-in/email', { email, password: coachPassword });
  if (response.statusCode !== 200) throw new Error(`The coach was not let in: ${response.body}`);
  return cookieOf(response);
}
