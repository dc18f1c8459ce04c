import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as afterPolling, setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { NotReady, type ReadinessCheck } from '../health/readiness-check.js';

/** After so long what is still under way is given up: the process has to end before it is killed. */
const LONGEST_MS = 25_000;
/** So long a connection that was made may take to ask. */
const LAST_WORD_MS = 1_000;
const SHORT_TURN_MS = 0.2;
const MOST_TURNS = 10_000;

/**
 * How the API ends without cutting anybody off: for some seconds it is not ready but answers everything, and asks each
 * client to come back on another connection; then it takes none, and what is under way comes to its end.
 */
@Injectable()
export class Drain {
  #hasBegun = false;
  readonly #atBegin: (() => void)[] = [];

  readonly check: ReadinessCheck = {
    name: 'process',
    check: async () => {
      if (this.#hasBegun) throw new NotReady('It is about to end: send requests elsewhere');
      return 'It takes requests';
    },
  };

  /** What would go on for as long as the process does ends when the draining begins. */
  onBegin(end: () => void): void {
    this.#atBegin.push(end);
  }

  /** Lets answers say that their connection ends with them. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onSend', async (_request, reply) => {
      if (this.#hasBegun) void reply.header('connection', 'close');
    });
  }

  /** Resolves when nobody is connected any more; `graceMs` gives load balancers time to notice. */
  async run({ server }: FastifyInstance, graceMs: number): Promise<void> {
    this.#hasBegun = true;
    this.#atBegin.forEach((end) => end());
    if (!server.listening) return;
    await pause(graceMs);
    await untilNobodyWaits(server);
    // The plain server's way to close: HTTP's own would cut off connections that were made and have not asked yet.
    const closed = new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()));
    await atMost(LAST_WORD_MS, closed);
    server.closeIdleConnections();
    await atMost(LONGEST_MS, closed);
    server.closeAllConnections();
  }
}

async function atMost(ms: number, awaited: Promise<void>): Promise<void> {
  const late = new AbortController();
  await Promise.race([awaited, pause(ms, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
}

/**
 * A connection that waits to be taken in is cut off when the listening ends. So it ends after a turn of the event loop in
 * which none came, and which was so short that hardly one can have come since.
 */
async function untilNobodyWaits(server: Server): Promise<void> {
  let arrived = 0;
  const count = () => void (arrived += 1);
  server.on('connection', count);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const [before, began] = [arrived, performance.now()];
    await afterPolling();
    if (arrived === before && performance.now() - began < SHORT_TURN_MS) break;
  }
  server.off('connection', count);
}
