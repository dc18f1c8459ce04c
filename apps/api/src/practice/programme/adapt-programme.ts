import { Injectable } from '@nestjs/common';
import {
  deleteDraft,
  holdProgramme,
  insertProgramme,
  insertVersion,
  saveDraft,
  type Coach,
  type ProgrammeRef,
} from '@troth/database';
import { shippedProgramme, type Id } from '@troth/domain';
import { changed, faultsOfAdaptation, type Adaptation, type AdaptationChange } from '@troth/domain/adapted';
import type { Work } from '@troth/programme';
import { Problem } from '../../problems/problem.js';
import { say } from '../../speech/say.js';
import { oneProgramme } from './one-programme.js';

/**
 * A lead coach adapts one of the practice's programmes: in a draft first, then for all couples who start it from then on.
 * Each throws `not-found` where the practice has no such programme.
 */
@Injectable()
export class AdaptProgramme {
  /** Begins the draft where there is none, and the practice's first programme. Throws `invalid-input` at each text that cannot be said. */
  async change(work: Work, lead: Coach, change: AdaptationChange, wanted?: Id): Promise<void> {
    const { tx, now: changedAt } = work;
    const { practiceId, id: changedBy } = lead;
    await holdProgramme(tx, practiceId);
    const { programme, draft, find } = await oneProgramme(tx, practiceId, wanted);
    const adaptation = changed(draft?.adaptation ?? find(), change);
    refuseFaults(adaptation);
    const programmeId = programme?.id ?? (await this.begin(work, lead));
    await saveDraft(tx, { practiceId, programmeId, adaptation, changedAt, changedBy });
  }

  /** Throws `not-found` where there is no draft. */
  async discard({ tx }: Work, { practiceId }: Coach, wanted?: Id): Promise<void> {
    await holdProgramme(tx, practiceId);
    const { programme } = await oneProgramme(tx, practiceId, wanted);
    const ref: ProgrammeRef | null = programme && { practiceId, programmeId: programme.id };
    if (!ref || !(await deleteDraft(tx, ref))) throw new Problem('not-found');
  }

  /** Throws `not-found` where there is no draft. */
  async publish(work: Work, { practiceId, id: publishedBy }: Coach, wanted?: Id): Promise<{ number: number }> {
    const { tx, now: publishedAt } = work;
    await holdProgramme(tx, practiceId);
    const { programme, draft, versions } = await oneProgramme(tx, practiceId, wanted);
    if (!programme || !draft) throw new Problem('not-found');
    const { adaptation } = draft;
    refuseFaults(adaptation);
    const number = (versions[0]?.number ?? 0) + 1;
    const ref = { practiceId, programmeId: programme.id };
    await insertVersion(tx, { ...ref, version: work.newId(), number, adaptation, publishedAt, publishedBy });
    await deleteDraft(tx, ref);
    return { number };
  }

  /** The practice's first, which has no name until somebody gives it one. */
  private async begin(work: Work, { practiceId, id: madeBy }: Coach): Promise<Id> {
    const id = work.newId();
    await insertProgramme(work.tx, { practiceId, id, name: null, forNew: true, madeAt: work.now, madeBy });
    return id;
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
