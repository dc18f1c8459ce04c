import { addCoach, createApi, type NewCoach } from '@troth/api';
import { openClock, openDatabase, planOnce, type Database } from '@troth/database';
import { openKeys } from '@troth/programme';
import { answering } from './answering.js';

export interface ApiPlan {
  readonly databaseUrl: string;
  readonly keys: string;
  /** Where the built pages are; without it there are none. */
  readonly webRoot?: string;
  /** What signs the mail that comes in; without it none is taken. */
  readonly inbound?: { readonly domain: string; readonly secret: string };
  /** Requests a minute to each route that is limited; without it nothing is counted, since all come from one address. */
  readonly rateLimit?: number;
  /** In so many seconds a request has to arrive whole. */
  readonly requestSeconds?: number;
}

let database: Database;
let owner: Database;

answering({
  listen: async ({ databaseUrl, keys, webRoot, inbound, rateLimit, requestSeconds }: ApiPlan) => {
    database = await planOnce(await openDatabase(databaseUrl, { poolSize: 20, role: 'troth_api' }));
    owner = await openDatabase(databaseUrl, { poolSize: 1 });
    const clock = await openClock(database);
    const publicUrl = 'http://localhost:3000';
    const api = await createApi({
      database,
      clock,
      keys: await openKeys(database, keys),
      publicUrl,
      logLevel: 'error',
      logTo: process.stderr,
      rateLimit: rateLimit ?? null,
      ...(inbound ? { inbound } : {}),
      ...(requestSeconds === undefined ? {} : { requestSeconds }),
      ...(webRoot ? { webRoot } : {}),
    });
    return api.listen(0, '127.0.0.1');
  },
  addCoach: (coach: NewCoach) => addCoach(owner, coach, new Date()),
});
