import { attentionLevel, urgencies } from '@troth/domain';
import { z } from 'zod';

export const flag = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    about: z.string().nullable().describe('The partner whom it is about; null where it is about both'),
    title: z.string(),
    evidence: z.string(),
    urgency: z.enum(urgencies).describe('Words to be read, worry, or apart from worry'),
    level: attentionLevel.describe('1 to watch, 2 clear, 3 serious'),
    since: z.iso.datetime().describe('Since when its condition has held'),
    raisedAt: z.iso.datetime().describe('When it was found'),
  })
  .meta({ id: 'Flag' });

/** What became of a flag, and when. */
const flagStep = z.object({
  at: z.iso.datetime(),
  became: z.enum(['raised', 'worsened', 'eased', 'seen', 'snoozed', 'recalled']),
  level: attentionLevel.nullable().describe('After it; null where it did not change'),
});

/** A flag on its couple's own page. */
export const storyFlag = flag
  .extend({
    noteIds: z
      .array(z.uuid())
      .describe('The unread notes that it asks the coach to read; none where it is about no words'),
    quiet: z
      .object({ as: z.enum(['seen', 'snoozed']), until: z.iso.date().nullable() })
      .nullable()
      .describe('Left in peace until that day of the coach’s, or until it gets worse; null where it is up'),
    latestSnooze: z.iso.date().nullable().describe('The last day to which it can be snoozed; null where it can’t be'),
    history: z.array(flagStep).describe('The first first'),
  })
  .meta({ id: 'StoryFlag' });

/** A flag that is over. */
export const endedFlag = flag.extend({ endedAt: z.iso.datetime() }).meta({ id: 'EndedFlag' });

export type Flag = z.output<typeof flag>;
export type StoryFlag = z.output<typeof storyFlag>;
export type FlagStep = StoryFlag['history'][number];
export type EndedFlag = z.output<typeof endedFlag>;
