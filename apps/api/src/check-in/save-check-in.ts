import { Injectable } from '@nestjs/common';
import type { CheckInRequest, CheckInSaved } from '@troth/contract';
import { loadPartnerWeeks } from '@troth/database';
import { consistencyScore, ratesOf, regularity } from '@troth/domain';
import { submitCheckIn, type Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { openCheckIn } from './open-check-in.js';

/** Keeps the answers of the form behind a link, and answers with its writer's own figures. */
@Injectable()
export class SaveCheckIn {
  async run(work: Work, { token, ...submitted }: CheckInRequest): Promise<CheckInSaved> {
    const { tx, now } = work;
    const opened = await openCheckIn(tx, token, now, { lock: true });
    const saved = await submitCheckIn(work, opened, submitted);
    if (!saved.ok) {
      const faults = saved.refusal === 'invalid-input' ? saved.faults : [];
      throw new Problem(
        saved.refusal,
        faults.map(({ path, message }) => ({ path, message })),
      );
    }
    const weeks = await loadPartnerWeeks(tx, opened.ref.practiceId, opened.partner.id);
    const figures = { own: consistencyScore(ratesOf(weeks, 'own')), regularity: regularity(weeks) };
    return { savedAt: now.toISOString(), revision: saved.revision, figures };
  }
}
