import { Body, Controller, Param } from '@nestjs/common';
import { usPromises, type BodyOf, type ParamsOf } from '@troth/contract';
import type { PartnerSession } from '@troth/database';
import type { NewPromise } from '@troth/domain';
import { changePromise } from '@troth/programme';
import { SignedInPartner } from '../access/asking.js';
import { granted } from '../problems/granted.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';

/** What I promised, made smaller, moved or let go before its day. */
@Controller()
export class UsPromisesController {
  @Serves(usPromises.change)
  async change(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: usPromises.change.params }) { promiseId }: ParamsOf<typeof usPromises.change>,
    @Body({ schema: usPromises.change.body }) to: BodyOf<typeof usPromises.change>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await changed(run, me, promiseId, to);
  }

  @Serves(usPromises.letGo)
  async letGo(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: usPromises.letGo.params }) { promiseId }: ParamsOf<typeof usPromises.letGo>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await changed(run, me, promiseId, null);
  }
}

async function changed(run: RunInWork, me: PartnerSession, reference: string, to: NewPromise | null): Promise<void> {
  await run(async (work) => {
    granted(await changePromise(work, me, reference, to));
    return null;
  });
}
