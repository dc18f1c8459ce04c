import { Body, Controller, Query } from '@nestjs/common';
import { thread, type BodyOf, type PageQuery } from '@troth/contract';
import { Database, loadEnrolment, markReadByPartner, type PartnerSession, type Tx } from '@troth/database';
import { partnerOf } from '@troth/domain';
import { writeInThread } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { granted } from '../problems/granted.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ShowThread } from './show-thread.js';
import { TellWhoReads } from './who-reads.js';

/** A partner's own thread with their coach. */
@Controller()
export class OwnThreadController {
  constructor(
    private readonly database: Database,
    private readonly showThread: ShowThread,
    private readonly whoReads: TellWhoReads,
  ) {}

  @Serves(thread.show)
  async show(@SignedInPartner() me: PartnerSession, @Query({ schema: thread.show.query }) query: PageQuery) {
    const { enrolment, zone } = await ownEnrolment(this.database.statements, me);
    const page = await this.showThread.run(enrolment, { as: 'partner', partnerId: me.partnerId, zone }, query);
    return { ...page, whoReads: page.mayWrite ? await this.whoReads.run(enrolment, zone) : null };
  }

  @Serves(thread.write)
  async write(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: thread.write.body }) { text }: BodyOf<typeof thread.write>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      const { enrolment } = await ownEnrolment(work.tx, me);
      const { partnerId } = me;
      granted(await writeInThread(work, enrolment, { partnerId, by: 'partner', writerId: partnerId, text }));
      return null;
    });
  }

  @Serves(thread.read)
  async read(
    @SignedInPartner() me: PartnerSession,
    @Body({ schema: thread.read.body }) { upTo }: BodyOf<typeof thread.read>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async ({ tx, now }) => {
      await markReadByPartner(tx, me, { upTo: new Date(upTo), now });
      return null;
    });
  }
}

async function ownEnrolment(tx: Tx, me: PartnerSession) {
  const enrolment = await loadEnrolment(tx, me);
  const partner = enrolment && partnerOf(enrolment, me.partnerId);
  if (!enrolment || !partner) throw new Problem('not-signed-in');
  return { enrolment, zone: partner.zone };
}
