import { becomeCaller, forNobody } from '@troth/database';
import type { FastifyInstance } from 'fastify';
import type { CurrentPractice } from './current-practice.js';

/** Without a database it still answers. */
const asksNothing = '/health/live';

/**
 * Whatever a request asks of PostgreSQL is asked for nobody in the practice that is served, until the guard knows who
 * calls. Once the body is read: what comes before it does not go on in the same context.
 */
export function askForNobody(fastify: FastifyInstance, practice: CurrentPractice): void {
  fastify.addHook('preHandler', ({ routeOptions }, _reply, done) => {
    if (routeOptions.url === asksNothing) return done();
    void forNobody(async () => {
      // A database that is away says so to the handler.
      const found = await practice.known().catch(() => null);
      if (found) becomeCaller({ practiceId: found.id });
      done();
    });
  });
}
