import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentProgrammeVersion, programmeOf, stageIds } from '@troth/domain';
import { z } from 'zod';
import { Answers } from '../http/answers.js';

const stageDto = z.object({
  id: z.enum(stageIds),
  title: z.string(),
  purpose: z.string(),
  why: z.string(),
  practices: z.array(z.object({ id: z.string(), title: z.string(), steps: z.array(z.string()), minutes: z.int() })),
  usualWeeks: z.tuple([z.int(), z.int()]).describe('How long couples usually stay, in weeks'),
  scored: z.boolean().describe('Not scored: private, optional, never asked about'),
});

const programmeDto = z.object({ version: z.string(), stages: z.array(stageDto) });

/** The programme in the words that anybody may read. */
@ApiTags('Programme')
@Controller('api/v1/programme')
export class ProgrammeController {
  @Get()
  @ApiOperation({ summary: 'The stages of the programme, in their order' })
  @Answers(200, programmeDto, 'The programme that a new couple starts')
  programme(): z.infer<typeof programmeDto> {
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
