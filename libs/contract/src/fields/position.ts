import { stageId } from '@troth/domain';
import { z } from 'zod';

/** A couple's place in the programme; a week in a round counts from 1. */
export const position = z
  .object({
    stage: stageId,
    title: z.string(),
    place: z
      .object({ number: z.int(), of: z.int(), optional: z.int() })
      .describe('The stage’s number, and how many come beside these where both partners want them'),
    round: z.int(),
    weekInRound: z.int(),
    stages: z.array(z.object({ id: stageId, title: z.string(), state: z.enum(['completed', 'here', 'ahead']) })),
  })
  .meta({ id: 'Position' });
