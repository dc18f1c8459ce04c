import { z } from 'zod';

export const flag = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    about: z.string().nullable().describe('The partner whom it is about; null where it is about both'),
    title: z.string(),
    evidence: z.string(),
    raisedAt: z.iso.datetime(),
  })
  .meta({ id: 'Flag' });

/** A flag on its couple's own page. */
export const storyFlag = flag
  .extend({
    noteId: z.uuid().nullable().describe('The note that it asks the coach to read; null where it is about no note'),
  })
  .meta({ id: 'StoryFlag' });

export type Flag = z.output<typeof flag>;
export type StoryFlag = z.output<typeof storyFlag>;
