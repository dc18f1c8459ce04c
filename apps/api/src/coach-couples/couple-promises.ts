import { Injectable } from '@nestjs/common';
import type { PageQuery, PromisesPage } from '@troth/contract';
import { Database, loadCoachPromises, type Coach, type CoachPromise } from '@troth/database';
import { endOf, promiseText, type Enrolment } from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { openedPromise } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { ownCouple } from './own-couple.js';
import { say } from '../speech/say.js';

const place = z.tuple([z.uuid()]);

/** Both partners' promises for their coach, with what each said of them, the latest first. */
@Injectable()
export class CouplePromises {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(coach: Coach, enrolmentId: string, query: PageQuery): Promise<PromisesPage> {
    return this.of(coach, await ownCouple(this.database.statements, coach, enrolmentId), query);
  }

  async of({ zone }: Coach, enrolment: Enrolment, { cursor, limit }: PageQuery): Promise<PromisesPage> {
    const { practiceId, id: enrolmentId } = enrolment;
    const before = readCursor(cursor, place)?.[0] ?? null;
    const rows = await loadCoachPromises(this.database, { practiceId, enrolmentId }, { before, limit: limit + 1 });
    return cutPage(
      rows,
      limit,
      ({ promiseId }) => [promiseId],
      (row) => toDto(enrolment, openedPromise(this.keys, row), zone),
    );
  }
}

function toDto({ partners }: Enrolment, promise: CoachPromise, zone: string): PromisesPage['items'][number] {
  const { promiseId, makerId, dueOn, letGoAt, own, seen } = promise;
  return {
    promiseId,
    maker: makerId === partners.a.id ? 'a' : 'b',
    text: promiseText(promise, say),
    dueOn,
    own: own.answer,
    seen,
    end: endOf({ letGoAt, own }),
    letGoOn: letGoAt && localTime(letGoAt, zone).date,
  };
}
