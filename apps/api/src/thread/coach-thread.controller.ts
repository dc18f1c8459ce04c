import { Body, Controller, Param, Query } from '@nestjs/common';
import { thread, type BodyOf, type PageQuery, type ParamsOf } from '@troth/contract';
import { Database, type Coach } from '@troth/database';
import { readThread, writeInThread } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { ownCouple } from '../coach-couples/own-couple.js';
import { granted } from '../problems/granted.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ShowThread } from './show-thread.js';

/** The threads of a coach with each partner of their couples, and of those for whose coach they stand in. */
@Controller()
export class CoachThreadController {
  constructor(
    private readonly database: Database,
    private readonly showThread: ShowThread,
  ) {}

  @Serves(thread.showToCoach)
  async show(
    @SignedInCoach() coach: Coach,
    @Param({ schema: thread.showToCoach.params }) { id, side }: ParamsOf<typeof thread.showToCoach>,
    @Query({ schema: thread.showToCoach.query }) query: PageQuery,
  ) {
    const couple = await ownCouple(this.database.statements, coach, id);
    return this.showThread.run(couple, { as: 'coach', partnerId: couple.partners[side].id, zone: coach.zone }, query);
  }

  @Serves(thread.writeByCoach)
  async write(
    @SignedInCoach() coach: Coach,
    @Param({ schema: thread.writeByCoach.params }) { id, side }: ParamsOf<typeof thread.writeByCoach>,
    @Body({ schema: thread.writeByCoach.body }) { text }: BodyOf<typeof thread.writeByCoach>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      const couple = await ownCouple(work.tx, coach, id);
      const partnerId = couple.partners[side].id;
      granted(await writeInThread(work, couple, { partnerId, by: 'coach', writerId: coach.id, text }));
      return null;
    });
  }

  @Serves(thread.readByCoach)
  async read(
    @SignedInCoach() coach: Coach,
    @Param({ schema: thread.readByCoach.params }) { id, side }: ParamsOf<typeof thread.readByCoach>,
    @Body({ schema: thread.readByCoach.body }) { upTo }: BodyOf<typeof thread.readByCoach>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      const couple = await ownCouple(work.tx, coach, id);
      await readThread(work, couple, { partnerId: couple.partners[side].id, upTo: new Date(upTo) });
      return null;
    });
  }
}
