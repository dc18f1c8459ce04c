import { findSafetyCase, type Coach } from '@troth/database';
import type { Acting, Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';

/** A case of the coach's practice, open or closed; any other is not told apart from one that does not exist. */
export async function anyCase({ tx }: Work, { practiceId, id: coachId }: Coach, id: string): Promise<Acting> {
  const on = await findSafetyCase(tx, { practiceId, id });
  if (!on) throw new Problem('not-found');
  return { practiceId, coachId, on };
}

/** The same of an open one. */
export async function openCase(work: Work, coach: Coach, id: string): Promise<Acting> {
  const acting = await anyCase(work, coach, id);
  if (acting.on.closedAt) throw new Problem('not-found');
  return acting;
}
