import { Injectable } from '@nestjs/common';
import { keepAnswer, takeKey } from '@troth/database';
import type { Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { requestHash, SealingKeys } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import type { AskingRequest } from '../access/asking.js';
import { Problem } from '../problems/problem.js';
import { messages } from '../validation/messages.js';
import { CurrentPractice } from './current-practice.js';
import { WorkRunner } from './work-runner.js';
import { say } from '../speech/say.js';

/** Who sends it, so that one person's key is never taken for another's. */
interface Sender {
  readonly practiceId: Id;
  /** The coach or partner; left out where only a token in the body says who it is. */
  readonly personId?: Id;
}

const longestKey = 200;

/** Runs a use case in one transaction, and once only for each Idempotency-Key of a sender and route. */
@Injectable()
export class Once {
  constructor(
    private readonly runner: WorkRunner,
    private readonly practice: CurrentPractice,
    private readonly keys: SealingKeys,
  ) {}

  /**
   * The use case's answer; for a key that was seen before, the answer that was kept. The same key with another request is
   * refused. A refusal keeps nothing, so that its key can be used again.
   */
  async run<T>(request: AskingRequest, use: (work: Work) => Promise<T>): Promise<T> {
    const sender = await this.#senderOf(request);
    const key = keyOf(request);
    if (key === undefined) return this.runner.run(use);
    return this.runner.run(async (work) => {
      const { tx, now } = work;
      const asked = {
        practiceId: sender.practiceId,
        route: `${request.method} ${request.routeOptions.url ?? request.url}`,
        key: `${sender.personId ?? ''}:${key}`,
        requestHash: requestHash(this.keys, JSON.stringify([request.url, request.body ?? null])),
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

  async #senderOf({ partner, coach }: AskingRequest): Promise<Sender> {
    if (partner) return { practiceId: partner.practiceId, personId: partner.partnerId };
    if (coach) return { practiceId: coach.practiceId, personId: coach.id };
    return { practiceId: (await this.practice.find()).id };
  }
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') return undefined;
  if (typeof key !== 'string' || key.length > longestKey) {
    throw new Problem('invalid-input', [{ path: 'Idempotency-Key', message: say(messages.pageIsOld) }]);
  }
  return key;
}
