import { Injectable } from '@nestjs/common';
import type { BodyOf, practice } from '@troth/contract';
import {
  holdProgramme,
  insertProgramme,
  listProgrammes,
  nameProgramme,
  saveDraft,
  startNewCouplesOn,
  type Coach,
  type NamedProgramme,
  type Tx,
} from '@troth/database';
import { currentProgramme, type Id } from '@troth/domain';
import { unchanged } from '@troth/domain/adapted';
import { defineMessages } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../../problems/problem.js';
import { say } from '../../speech/say.js';
import { oneProgramme } from './one-programme.js';

const MOST = 30;

const messages = defineMessages('refusals.programme', {
  taken: 'There is a programme of that name already. Please choose another name.',
  tooMany: 'There are {most} programmes, and there is no room for more.',
});

/** The practice's programmes by name, and which of them new couples start. */
@Injectable()
export class MakeProgrammes {
  /** Its draft begins as the version that it is made from, or as what is shipped. Throws `not-found` where there is no such version. */
  async make(work: Work, lead: Coach, { name, from }: BodyOf<typeof practice.makeProgramme>): Promise<{ id: Id }> {
    const { tx, now } = work;
    const { practiceId, id: by } = lead;
    const others = await this.others(tx, practiceId, name);
    if (others.length >= MOST) refuse(say(messages.tooMany, { most: MOST }));
    const adaptation = from
      ? (await oneProgramme(tx, practiceId, from.programme)).find(from.version)
      : unchanged(currentProgramme());
    const id = work.newId();
    await insertProgramme(tx, { practiceId, id, name, forNew: false, madeAt: now, madeBy: by });
    await saveDraft(tx, { practiceId, programmeId: id, adaptation, changedAt: now, changedBy: by });
    return { id };
  }

  /** Throws `not-found` where the practice has no such programme. */
  async name({ tx }: Work, { practiceId }: Coach, programmeId: Id, name: string): Promise<void> {
    await this.others(tx, practiceId, name, programmeId);
    await oneProgramme(tx, practiceId, programmeId);
    await nameProgramme(tx, { practiceId, programmeId }, name);
  }

  /** Throws `not-found` where nothing of it is published. */
  async forNew({ tx }: Work, { practiceId }: Coach, programmeId: Id): Promise<void> {
    await holdProgramme(tx, practiceId);
    const { versions } = await oneProgramme(tx, practiceId, programmeId);
    if (versions.length === 0) throw new Problem('not-found');
    await startNewCouplesOn(tx, { practiceId, programmeId });
  }

  /** All but one; refused where one of them has that name. */
  private async others(tx: Tx, practiceId: Id, name: string, but?: Id): Promise<readonly NamedProgramme[]> {
    await holdProgramme(tx, practiceId);
    const others = (await listProgrammes(tx, practiceId)).filter(({ id }) => id !== but);
    if (others.some((one) => one.name?.toLowerCase() === name.toLowerCase())) refuse(say(messages.taken));
    return others;
  }
}

function refuse(message: string): never {
  throw new Problem('invalid-input', [{ path: 'name', message }]);
}
