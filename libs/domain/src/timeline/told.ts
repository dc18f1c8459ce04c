import { z } from 'zod';
import { localWeek } from '../calendar/local-week-schema.js';
import { ownAnswers, seenAnswers } from '../promises/promise.js';
import { stageId } from '../programmes/stage.js';

const counted = z.record(z.string(), z.number());

/** What is kept of one moment, of whatever sort; words that were sealed come beside it. */
export const told = z.discriminatedUnion('what', [
  z.object({ what: z.literal('event'), name: z.string(), version: z.int(), payload: z.unknown() }),
  z.object({
    what: z.literal('check-in'),
    ratings: counted,
    state: z.enum(['answered', 'missed', 'waiting', 'paused']),
  }),
  z.object({ what: z.literal('promise'), madeWeek: localWeek, dueOn: z.iso.date() }),
  z.object({
    what: z.literal('marks'),
    madeWeek: localWeek,
    own: z.enum(ownAnswers).nullable(),
    seen: z.enum(seenAnswers).nullable(),
  }),
  z.object({ what: z.literal('let-go'), madeWeek: localWeek }),
  z.object({
    what: z.literal('practice'),
    stage: stageId,
    practice: z.string(),
    said: z.enum(['done', 'not-this-week']),
    week: z.int(),
  }),
  z.object({ what: z.literal('chosen-practice'), stage: stageId, practice: z.string(), week: z.int() }),
  z.object({ what: z.literal('milestone'), milestone: z.string() }),
  z.object({
    what: z.literal('note'),
    from: z.enum(['coach', 'partner', 'reply']),
    writer: z.string(),
    mail: z.string().optional(),
  }),
  z.object({ what: z.literal('measure'), answers: z.record(z.string(), counted) }),
  z.object({ what: z.literal('email'), email: z.string(), state: z.string() }),
]);

export type Told = z.output<typeof told>;

/** One sort of it. */
export type ToldAs<What extends Told['what']> = Extract<Told, { what: What }>;
