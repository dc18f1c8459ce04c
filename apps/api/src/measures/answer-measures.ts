import { Injectable } from '@nestjs/common';
import type { AnswersByMeasure, PartnerSession } from '@troth/database';
import { answerMeasures, type Work } from '@troth/programme';
import { openLink } from '../links/open-link.js';
import { Problem } from '../problems/problem.js';
import { AskedMeasuresList } from '../runtime/settings.js';

/** Keeps what one partner answers, signed in or by the link of their email. */
@Injectable()
export class AnswerMeasures {
  constructor(private readonly asked: AskedMeasuresList) {}

  async ofPartner(work: Work, me: PartnerSession, answers: AnswersByMeasure): Promise<null> {
    const kept = await answerMeasures(work, me, this.asked.list, answers);
    if (kept === 'not-asked') throw new Problem('not-found');
    if (kept === 'does-not-fit') throw new Problem('invalid-input');
    return null;
  }

  async byLink(work: Work, token: string, answers: AnswersByMeasure): Promise<null> {
    const { link } = await openLink(work.tx, token, 'measure', { now: work.now });
    const kept = await answerMeasures(work, link, this.asked.list, answers);
    if (kept === 'not-asked') throw new Problem('link-not-valid');
    if (kept === 'does-not-fit') throw new Problem('invalid-input');
    return null;
  }
}
