import { attentionLevel } from '@troth/domain';
import { z } from 'zod';

export const flag = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    about: z.string().nullable().describe('The partner whom it is about; null where it is about both'),
    title: z.string(),
    evidence: z.string(),
    level: attentionLevel.describe('1 to watch, 2 clear, 3 serious'),
    since: z.iso.datetime().describe('Since when its condition has held'),
    raisedAt: z.iso.datetime().describe('When it was found'),
  })
  .meta({ id: 'Flag' });

/** A flag on its couple's own page. */
export const storyFlag = flag
  .extend({
    noteIds: z
      .array(z.uuid())
      .describe('The unread notes that it asks the coach to read; none where it is about no words'),
  })
  .meta({ id: 'StoryFlag' });

export type Flag = z.output<typeof flag>;
export type StoryFlag = z.output<typeof storyFlag>;
