import type { ReactionRef } from '@troth/database';
import { InvalidJob, type Job } from '@troth/queue';
import { z } from 'zod';

const reactionData = z.object({
  practiceId: z.uuid(),
  eventId: z.uuid(),
  month: z.iso.date(),
  subscriber: z.string().min(1),
});

/** The job that points to a reaction; while one waits, another of the same is not added. */
export function reactionJob({ practiceId, eventId, month, subscriber }: ReactionRef): Job {
  return { id: `${eventId}-${subscriber}`, data: { practiceId, eventId, month, subscriber } };
}

/** Reads a job back. Throws InvalidJob, which no retry mends. */
export function readReactionJob(job: Job): ReactionRef {
  const read = reactionData.safeParse(job.data);
  if (!read.success) throw new InvalidJob(`The job ${job.id} does not point to a reaction.`);
  return read.data;
}
