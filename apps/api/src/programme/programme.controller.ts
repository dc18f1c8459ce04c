import { Controller } from '@nestjs/common';
import { programme, type AnswerOf } from '@troth/contract';
import { currentProgrammeVersion, programmeOf, stageIds } from '@troth/domain';
import { Serves } from '../serving/serves.js';

/** The programme in the words that anybody may read. */
@Controller()
export class ProgrammeController {
  @Serves(programme.show)
  programme(): AnswerOf<typeof programme.show> {
    const { version, stages } = programmeOf(currentProgrammeVersion);
    return {
      version,
      stages: stageIds.map((id) => {
        const { title, purpose, why, practices, usualWeeks, scored } = stages[id];
        return {
          ...{ id, title, purpose, why, scored },
          practices: practices.map((practice) => ({ ...practice, steps: [...practice.steps] })),
          usualWeeks: [usualWeeks[0], usualWeeks[1]],
        };
      }),
    };
  }
}
