import { Controller } from '@nestjs/common';
import { programme, type AnswerOf } from '@troth/contract';
import { Database, findPractice, programmeForNew } from '@troth/database';
import { currentProgramme, type WeeklyPractice } from '@troth/domain';
import { Serves } from '../serving/serves.js';
import { say } from '../speech/say.js';

/** The programme in the words that anybody may read. */
@Controller()
export class ProgrammeController {
  constructor(private readonly database: Database) {}

  @Serves(programme.show)
  async programme(): Promise<AnswerOf<typeof programme.show>> {
    const practice = await findPractice(this.database);
    const { version, stages } = practice
      ? await programmeForNew(this.database.statements, practice.id)
      : currentProgramme();
    return {
      version,
      stages: stages.map(({ id, title, purpose, why, practices, usualWeeks, scored }) => ({
        id,
        scored,
        practices: practices.map(toPractice),
        usualWeeks: [usualWeeks[0], usualWeeks[1]],
        title: say(title),
        purpose: say(purpose),
        why: say(why),
      })),
    };
  }
}

function toPractice({ id, title, steps, minutes }: WeeklyPractice) {
  return { id, title: say(title), steps: steps.map((step) => say(step)), minutes };
}
