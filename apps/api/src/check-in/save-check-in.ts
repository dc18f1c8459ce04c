import { Injectable } from '@nestjs/common';
import type { CheckInRequest, CheckInSaved } from '@troth/contract';
import { loadPartnerWeeks, type AskedCheckIn } from '@troth/database';
import { consistencyScore, ratesOf, regularity } from '@troth/domain';
import { submitCheckIn, type Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { EarlierAnswers, type AskingBrowser } from './earlier-answers.js';
import { openCheckIn } from './open-check-in.js';
import { say } from '../speech/say.js';

interface SavedCheckIn {
  readonly checkIn: AskedCheckIn;
  readonly answer: CheckInSaved;
}

/** Keeps the answers of the form behind a link, and answers with its writer's own figures, as far as a browser may know them. */
@Injectable()
export class SaveCheckIn {
  constructor(private readonly earlier: EarlierAnswers) {}

  async run(work: Work, { token, ...submitted }: CheckInRequest, browser: AskingBrowser): Promise<SavedCheckIn> {
    const { tx, now } = work;
    // Nor may a refusal tell what was answered.
    const opened = this.earlier.knownTo(browser, await openCheckIn(tx, token, now, { lock: true }));
    const saved = await submitCheckIn(work, opened, submitted);
    if (!saved.ok) {
      const faults = saved.refusal === 'invalid-input' ? saved.faults : [];
      throw new Problem(
        saved.refusal,
        faults.map(({ path, words }) => ({ path, message: say(words) })),
      );
    }
    const thisWeekAlone = !(await this.earlier.knowsOtherWeeks(tx, browser, opened));
    const weeks = await loadPartnerWeeks(tx, opened.ref.practiceId, opened.partner.id);
    const known = thisWeekAlone ? weeks.filter(({ week }) => week === opened.checkIn.week) : weeks;
    const figures = { own: consistencyScore(ratesOf(known, 'own')), regularity: regularity(known) };
    const writerSignedIn = browser.partnerId === opened.partner.id;
    const answer = { savedAt: now.toISOString(), revision: saved.revision, thisWeekAlone, writerSignedIn, figures };
    return { checkIn: opened.checkIn, answer };
  }
}
