import { Injectable } from '@nestjs/common';
import { keepAnswer, takeKey } from '@troth/database';
import type { Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { requestHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { ApiContext } from '../api-context.js';
import { pageIsOld } from '../validation/fault-words.js';
import { Problem } from '../problems/problem.js';

/** Who sends it, so that one person's key is never taken for another's. */
export interface Sender {
  readonly practiceId: Id;
  /** The coach or partner; left out where only a token in the body says who it is. */
  readonly personId?: Id;
}

const longestKey = 200;

/** Runs a use case in one transaction, and once only for each Idempotency-Key of a sender and route. */
@Injectable()
export class Once {
  constructor(private readonly context: ApiContext) {}

  /**
   * The use case's answer; for a key that was seen before, the answer that was kept. The same key with another request is
   * refused. A refusal keeps nothing, so that its key can be used again.
   */
  async run<T>(request: FastifyRequest, sender: Sender, use: (work: Work) => Promise<T>): Promise<T> {
    const key = keyOf(request);
    return this.context.work(async (work) => {
      if (key === undefined) return use(work);
      const { tx, now } = work;
      const asked = {
        practiceId: sender.practiceId,
        route: `${request.method} ${request.routeOptions.url ?? request.url}`,
        key: `${sender.personId ?? ''}:${key}`,
        requestHash: requestHash(this.context.keys, JSON.stringify([request.url, request.body ?? null])),
      };
      const remembered = await takeKey(tx, asked, now);
      if (!remembered.first) {
        if (remembered.answer === 'another-request') throw new Problem('idempotency-key-reused');
        return remembered.answer.body as T;
      }
      const answer = await use(work);
      await keepAnswer(tx, asked, { status: 200, body: answer });
      return answer;
    });
  }
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') return undefined;
  if (typeof key !== 'string' || key.length > longestKey) {
    throw new Problem('invalid-input', [{ path: 'Idempotency-Key', message: pageIsOld }]);
  }
  return key;
}
