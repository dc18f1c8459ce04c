import { setImmediate as afterPolling, setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { NotReady, type ReadinessCheck } from '../health/readiness.js';

/** After so long what is still under way is given up: the process has to end before it is killed. */
const LONGEST_MS = 25_000;

/**
 * How the API ends without cutting anybody off: for some seconds it is not ready but answers everything, and asks each
 * client to come back on another connection; then it takes none, and what is under way comes to its end.
 */
export class Drain {
  #hasBegun = false;

  readonly check: ReadinessCheck = {
    name: 'process',
    check: async () => {
      if (this.#hasBegun) throw new NotReady('It is about to end: send requests elsewhere');
      return 'It takes requests';
    },
  };

  /** Lets answers say that their connection ends with them. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onSend', async (_request, reply) => {
      if (this.#hasBegun) void reply.header('connection', 'close');
    });
  }

  /** Resolves when nobody is connected any more; `graceMs` is for whoever sends requests here to notice. */
  async run({ server }: FastifyInstance, graceMs: number): Promise<void> {
    this.#hasBegun = true;
    if (!server.listening) return;
    await pause(graceMs);
    // Right after new connections were taken in: one that waits to be taken in is cut off when the listening ends.
    await afterPolling();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const late = new AbortController();
    await Promise.race([
      closed,
      pause(LONGEST_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined),
    ]);
    late.abort();
    server.closeAllConnections();
  }
}
