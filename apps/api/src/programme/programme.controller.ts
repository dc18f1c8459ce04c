import { Controller } from '@nestjs/common';
import { programme, type AnswerOf } from '@troth/contract';
import { currentProgramme, type WeeklyPractice } from '@troth/domain';
import { Serves } from '../serving/serves.js';
import { say } from '../speech/say.js';

/** The programme in the words that anybody may read. */
@Controller()
export class ProgrammeController {
  @Serves(programme.show)
  programme(): AnswerOf<typeof programme.show> {
    const { version, stages } = currentProgramme();
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
