import { milestones, type MilestoneId } from '@troth/domain';
import { fromReader, usPage } from './content.js';

/** The milestone's own prompt. */
export const milestone = fromReader<'milestone'>(({ delivery, reader }, context) => {
  const reached = milestones[delivery.refs['milestone'] as MilestoneId];
  if (!reached || reached.of === 'coach') return null;
  return { name: reader.name, link: usPage(context), ...reached.prompt };
});
