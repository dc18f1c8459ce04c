import { ownAnswers, promiseEnds, seenAnswers } from '@troth/domain';
import { z } from 'zod';
import { pageOf } from '../fields/page.js';

const storyPromise = z.object({
  promiseId: z.uuid(),
  maker: z.enum(['a', 'b']),
  text: z.string(),
  dueOn: z.iso.date(),
  own: z.enum(ownAnswers).nullable(),
  seen: z.enum(seenAnswers).nullable(),
  end: z.enum(promiseEnds).describe('Untold: its maker was asked about it twice and never answered'),
  letGoOn: z.iso.date().nullable().describe('The day on which its maker let it go, on the coach’s clock'),
});

export const promisesPage = pageOf(storyPromise);

export type PromisesPage = z.output<typeof promisesPage>;
