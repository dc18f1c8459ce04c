import { Injectable } from '@nestjs/common';
import type { AnswerOf, PageQuery, couples } from '@troth/contract';
import { Database, listCoaches, type Coach } from '@troth/database';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';

const place = z.tuple([z.string(), z.uuid()]);

/** Those of one's own practice whom a couple can be handed to, by name. */
@Injectable()
export class ListCoaches {
  constructor(private readonly database: Database) {}

  async run({ practiceId }: Coach, { cursor, limit }: PageQuery): Promise<AnswerOf<typeof couples.coaches>> {
    const after = readCursor(cursor, place);
    const rows = await listCoaches(this.database, practiceId, {
      after: after && { name: after[0], id: after[1] },
      limit: limit + 1,
      role: 'coach',
    });
    return cutPage(
      rows,
      limit,
      ({ name, id }) => [name, id],
      ({ id, name }) => ({ id, name }),
    );
  }
}
