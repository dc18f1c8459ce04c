import { Body, Controller, Param } from '@nestjs/common';
import { thread, type BodyOf, type ParamsOf } from '@troth/contract';
import { Database, type Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { KeepTemplates } from './keep-templates.js';

/** What a coach keeps to begin messages with. */
@Controller()
export class TemplatesController {
  constructor(
    private readonly database: Database,
    private readonly templates: KeepTemplates,
  ) {}

  @Serves(thread.templates)
  async list(@SignedInCoach() coach: Coach) {
    return this.templates.list(this.database.statements, coach);
  }

  @Serves(thread.keepTemplate)
  async keep(
    @SignedInCoach() coach: Coach,
    @Body({ schema: thread.keepTemplate.body }) body: BodyOf<typeof thread.keepTemplate>,
    @InWork() run: RunInWork,
  ) {
    return run((work) => this.templates.keep(work, coach, body));
  }

  @Serves(thread.changeTemplate)
  async change(
    @SignedInCoach() coach: Coach,
    @Param({ schema: thread.changeTemplate.params }) { id }: ParamsOf<typeof thread.changeTemplate>,
    @Body({ schema: thread.changeTemplate.body }) body: BodyOf<typeof thread.changeTemplate>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.templates.change(work, coach, id, body));
  }

  @Serves(thread.deleteTemplate)
  async delete(
    @SignedInCoach() coach: Coach,
    @Param({ schema: thread.deleteTemplate.params }) { id }: ParamsOf<typeof thread.deleteTemplate>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await run((work) => this.templates.delete(work, coach, id));
  }
}
