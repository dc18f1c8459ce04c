import { Body, Controller, Param } from '@nestjs/common';
import { safety, type BodyOf, type ParamsOf } from '@troth/contract';
import { countSafetyCases, Database, type Coach } from '@troth/database';
import { closeCase, noteSafetyAct } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { openCase } from './found-case.js';
import { ShowCases } from './show-cases.js';

/** The queue of those who look after safety: across all couples of the practice, and for nobody without that role. */
@Controller()
export class CasesController {
  constructor(
    private readonly database: Database,
    private readonly cases: ShowCases,
  ) {}

  @Serves(safety.queue)
  async queue(@SignedInCoach() coach: Coach) {
    return this.cases.list(coach);
  }

  @Serves(safety.count)
  async count(@SignedInCoach() { practiceId }: Coach) {
    return countSafetyCases(this.database, practiceId);
  }

  @Serves(safety.show)
  async show(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.show.params }) { id }: ParamsOf<typeof safety.show>,
  ) {
    return this.cases.show(coach, id);
  }

  @Serves(safety.note)
  async note(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.note.params }) { id }: ParamsOf<typeof safety.note>,
    @Body({ schema: safety.note.body }) { words }: BodyOf<typeof safety.note>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      await noteSafetyAct(work, await openCase(work, coach, id), 'note', words);
      return null;
    });
  }

  @Serves(safety.close)
  async close(
    @SignedInCoach() coach: Coach,
    @Param({ schema: safety.close.params }) { id }: ParamsOf<typeof safety.close>,
    @Body({ schema: safety.close.body }) closing: BodyOf<typeof safety.close>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run(async (work) => {
      await closeCase(work, await openCase(work, coach, id), closing);
      return null;
    });
  }
}
