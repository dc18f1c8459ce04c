import { Injectable } from '@nestjs/common';
import type { AnswerOf, audit, AuditEntryShown, AuditQuery } from '@troth/contract';
import { Database, listAuditLog, type Coach, type NamedAuditEntry } from '@troth/database';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { toLocalTime } from '../serving/to-local-time.js';

const place = z.tuple([z.string().regex(/^\d{1,15}$/)]);

/** What was done in the practice, for its lead coach, the latest first. */
@Injectable()
export class ListAudit {
  constructor(private readonly database: Database) {}

  async run({ practiceId, zone }: Coach, { cursor, limit }: AuditQuery): Promise<AnswerOf<typeof audit.list>> {
    const after = readCursor(cursor, place);
    const before = after && Number(after[0]);
    const rows = await listAuditLog(this.database.statements, { practiceId, before, limit: limit + 1 });
    return cutPage(
      rows,
      limit,
      ({ seq }) => [String(seq)],
      (row) => shown(row, zone),
    );
  }
}

function shown(row: NamedAuditEntry, zone: string): AuditEntryShown {
  const { seq, act, detail, coupleId, aboutName, actorKind, actorName } = row;
  return {
    seq,
    at: toLocalTime(row.at, zone),
    actor: { kind: actorKind, name: actorName },
    act,
    refused: row.outcome === 'refused',
    detail,
    about: coupleId === null && aboutName === null ? null : { coupleId, name: aboutName },
  };
}
