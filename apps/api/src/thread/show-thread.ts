import { Injectable } from '@nestjs/common';
import type { PageQuery, SaidInThread as Said, ThreadPage } from '@troth/contract';
import {
  Database,
  loadThread,
  notePlace,
  replyPlace,
  threadPlace,
  type PartnerRef,
  type SaidInThread,
} from '@troth/database';
import { threadRefusal, type Enrolment, type ThreadWriter } from '@troth/domain';
import { openOr, SealingKeys } from '@troth/sealing';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

const unreadableTo = { coach: unreadable.toCoach, partner: unreadable.message };

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Who reads the thread of one partner, and on whose clock. */
interface ThreadReader {
  readonly as: ThreadWriter;
  readonly partnerId: string;
  readonly zone: string;
}

/** What one partner and their coach said to each other, for either of the two: messages, notes to the coach and replies by email. */
@Injectable()
export class ShowThread {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  async run(enrolment: Enrolment, reader: ThreadReader, { cursor, limit }: PageQuery): Promise<ThreadPage> {
    const after = readCursor(cursor, place);
    const whose = { practiceId: enrolment.practiceId, partnerId: reader.partnerId };
    const before = after && { at: after[0], id: after[1] };
    const forPartner = reader.as === 'partner';
    const rows = await loadThread(this.database, whose, { before, limit: limit + 1, forPartner });
    const page = cutPage(
      rows,
      limit,
      ({ at, id }) => [at.toISOString(), id],
      (row) => this.toDto(row, whose, reader),
    );
    const latest = rows.find(({ by }) => by !== reader.as);
    return {
      ...page,
      mayWrite: threadRefusal(enrolment) === null,
      unread: page.items.filter(({ unread }) => unread).length,
      readUpTo: latest ? latest.at.toISOString() : null,
    };
  }

  private toDto(said: SaidInThread, { partnerId }: PartnerRef, { as, zone }: ThreadReader): Said {
    const { id, by, cameAs, sealed, at } = said;
    return {
      messageId: id,
      by,
      writer: writerOf(said),
      cameAs,
      text: openOr(this.keys, sealed, placeOf(said, partnerId), say(unreadableTo[as])),
      at: toLocalTime(at, zone),
      // Of what the reader wrote themselves it would be a read receipt.
      unread: by !== as && said.unread,
    };
  }
}

function placeOf({ id, cameAs }: SaidInThread, partnerId: string): string {
  if (cameAs === 'note') return notePlace(id, 'coach');
  return cameAs === 'reply' ? replyPlace(id) : threadPlace(partnerId, id);
}

/** Who wrote it, as far as it is known. */
function writerOf({ mail, writerName: name }: SaidInThread): string {
  if (mail === 'machine') return `An automatic reply from ${name}’s mailbox`;
  return mail === 'other-sender' ? `Somebody else, to ${name}’s address` : name;
}
