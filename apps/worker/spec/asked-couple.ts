import { replyPlace } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { open } from '@troth/sealing';
import { inboundDomain, Post } from './post.js';
import { PracticeUnderTest } from './practice-under-test.js';

export const robin = 'robin.couple@example.org';

/** What came in and was kept, sealed and as the coach reads it. */
export interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly sealed: string;
  readonly text: string;
}

/** A couple of whom Robin was asked on Sunday evening and may answer by email; their week is open until Tuesday evening. */
export class AskedCouple {
  private constructor(
    readonly practice: PracticeUnderTest,
    readonly post: Post,
    readonly couple: Enrolment,
    /** Where an answer to Robin's check-in goes. */
    readonly to: string,
  ) {}

  static async open(): Promise<AskedCouple> {
    const inbound = { inboundDomain, inboundListen: 'lmtp://127.0.0.1:0' };
    const practice = await PracticeUnderTest.open({ inbound });
    const post = new Post(practice);
    const couple = await practice.start();
    await practice.advanceTo('2026-11-29T18:30:00Z');
    return new AskedCouple(practice, post, couple, await post.address('reply', couple.partners.a.id, 'check-in'));
  }

  async kept(): Promise<readonly Kept[]> {
    const rows = await this.practice.database.query<Omit<Kept, 'text'>>(
      'select id, kind, with_key(sealed, practice_id, partner_id) as sealed from inbound_mail where sealed is not null order by id',
    );
    return rows.map((row) => ({ ...row, text: open(this.practice.keys, row.sealed, replyPlace(row.id)) }));
  }
}
