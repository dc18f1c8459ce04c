import { Controller, Param } from '@nestjs/common';
import { sessions, type ParamsOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import { bookSession, cancelSession } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { granted } from '../problems/granted.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';

/** What a partner does with the times that their coach offers them, alone or with the other one. */
@Controller()
export class OwnSessionsController {
  @Serves(sessions.book)
  async book(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: sessions.book.params }) { sessionId }: ParamsOf<typeof sessions.book>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      granted(await bookSession(work, me, sessionId, { as: 'partner', id: me.partnerId }));
      return null;
    });
  }

  @Serves(sessions.cancel)
  async cancel(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: sessions.cancel.params }) { sessionId }: ParamsOf<typeof sessions.cancel>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      granted(await cancelSession(work, me, sessionId, { as: 'partner', id: me.partnerId }));
      return null;
    });
  }
}
