import { Body, Controller, Param, Query } from '@nestjs/common';
import { caseload, type BodyOf, type CaseloadQuery, type CouplesQuery, type ParamsOf } from '@troth/contract';
import { Database, listSavedViews, type Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { CountCaseload } from './count-caseload.js';
import { KeepViews } from './keep-views.js';
import { ListCouples } from './list-couples.js';

/** A coach's list of couples, and how they have set it. */
@Controller()
export class CaseloadController {
  constructor(
    private readonly list: ListCouples,
    private readonly count: CountCaseload,
    private readonly keep: KeepViews,
    private readonly database: Database,
  ) {}

  @Serves(caseload.list)
  async couples(@SignedInCoach() coach: Coach, @Query({ schema: caseload.list.query }) query: CouplesQuery) {
    return this.list.run(coach, query);
  }

  @Serves(caseload.counts)
  async counts(@SignedInCoach() coach: Coach, @Query({ schema: caseload.counts.query }) query: CaseloadQuery) {
    return this.count.run(coach, query);
  }

  @Serves(caseload.views)
  async views(@SignedInCoach() { practiceId, id: coachId }: Coach) {
    return listSavedViews(this.database, { practiceId, coachId });
  }

  @Serves(caseload.saveView)
  async save(
    @SignedInCoach() coach: Coach,
    @Body({ schema: caseload.saveView.body }) body: BodyOf<typeof caseload.saveView>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.keep.save(work, coach, body));
  }

  @Serves(caseload.renameView)
  async rename(
    @SignedInCoach() coach: Coach,
    @Param({ schema: caseload.renameView.params }) { id }: ParamsOf<typeof caseload.renameView>,
    @Body({ schema: caseload.renameView.body }) { name }: BodyOf<typeof caseload.renameView>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.keep.rename(work, coach, id, name));
  }

  @Serves(caseload.deleteView)
  async delete(
    @SignedInCoach() coach: Coach,
    @Param({ schema: caseload.deleteView.params }) { id }: ParamsOf<typeof caseload.deleteView>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.keep.delete(work, coach, id));
  }
}
