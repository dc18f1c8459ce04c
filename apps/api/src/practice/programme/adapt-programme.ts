import { Injectable } from '@nestjs/common';
import {
  deleteDraft,
  findDraft,
  holdProgramme,
  insertVersion,
  listOwnVersions,
  saveDraft,
  type Coach,
} from '@troth/database';
import { currentProgramme, shippedProgramme } from '@troth/domain';
import { changed, faultsOfAdaptation, unchanged, type Adaptation, type AdaptationChange } from '@troth/domain/adapted';
import type { Work } from '@troth/programme';
import { Problem } from '../../problems/problem.js';
import { say } from '../../speech/say.js';

/** A lead coach adapts the programme: in a draft first, then for all couples who join from then on. */
@Injectable()
export class AdaptProgramme {
  /** Begins the draft where there is none. Throws `invalid-input` at each text that cannot be said. */
  async change(work: Work, { practiceId, id: changedBy }: Coach, change: AdaptationChange): Promise<void> {
    const { tx, now: changedAt } = work;
    await holdProgramme(tx, practiceId);
    const draft = await findDraft(tx, practiceId);
    const [newest] = await listOwnVersions(tx, practiceId);
    const adaptation = changed(draft?.adaptation ?? newest?.adaptation ?? unchanged(currentProgramme()), change);
    refuseFaults(adaptation);
    await saveDraft(tx, { practiceId, adaptation, changedAt, changedBy });
  }

  /** Throws `not-found` where there is no draft. */
  async discard({ tx }: Work, { practiceId }: Coach): Promise<void> {
    await holdProgramme(tx, practiceId);
    if (!(await deleteDraft(tx, practiceId))) throw new Problem('not-found');
  }

  /** Throws `not-found` where there is no draft. */
  async publish(work: Work, { practiceId, id: publishedBy }: Coach): Promise<{ number: number }> {
    const { tx, now: publishedAt } = work;
    await holdProgramme(tx, practiceId);
    const draft = await findDraft(tx, practiceId);
    if (!draft) throw new Problem('not-found');
    const { adaptation } = draft;
    refuseFaults(adaptation);
    const [newest] = await listOwnVersions(tx, practiceId);
    const number = (newest?.number ?? 0) + 1;
    await insertVersion(tx, { practiceId, version: work.newId(), number, adaptation, publishedAt, publishedBy });
    await deleteDraft(tx, practiceId);
    return { number };
  }
}

function refuseFaults(adaptation: Adaptation): void {
  const faults = faultsOfAdaptation(shippedProgramme(adaptation.basedOn), adaptation);
  if (faults.length === 0) return;
  throw new Problem(
    'invalid-input',
    faults.map(({ path, words }) => ({ path, message: words(say) })),
  );
}
