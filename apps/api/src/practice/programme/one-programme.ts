import {
  findDraft,
  listOwnVersions,
  listProgrammes,
  type NamedProgramme,
  type OwnVersion,
  type ProgrammeDraft,
  type Tx,
} from '@troth/database';
import { currentProgramme, type Id } from '@troth/domain';
import { unchanged, type Adaptation } from '@troth/domain/adapted';
import { Problem } from '../../problems/problem.js';

/** One of a practice's programmes, with all that there is of it. */
export interface OneProgramme {
  /** All of the practice's own, the oldest first. */
  readonly programmes: readonly NamedProgramme[];
  /** Null where the practice has not begun the one that new couples start. */
  readonly programme: NamedProgramme | null;
  /** The newest first. */
  readonly versions: readonly OwnVersion[];
  readonly draft: ProgrammeDraft | null;
  /**
   * By what the contract calls it: `shipped`, `draft`, or a number; its newest where it is left out. Throws `not-found`
   * where there is none.
   */
  readonly find: (name?: string) => Adaptation;
}

/** The one that is asked for, or else the one that new couples start. Throws `not-found` where it is not the practice's. */
export async function oneProgramme(reader: Tx, practiceId: Id, wanted?: Id): Promise<OneProgramme> {
  const programmes = await listProgrammes(reader, practiceId);
  const programme = programmes.find(({ id, forNew }) => (wanted === undefined ? forNew : id === wanted)) ?? null;
  if (wanted !== undefined && !programme) throw new Problem('not-found');
  const ref = programme && { practiceId, programmeId: programme.id };
  const versions = ref ? await listOwnVersions(reader, ref) : [];
  const draft = ref && (await findDraft(reader, ref));
  const newest = versions[0] ? String(versions[0].number) : 'shipped';
  const find = (name = newest): Adaptation => {
    if (name === 'shipped') return unchanged(currentProgramme());
    const found = name === 'draft' ? draft : versions.find(({ number }) => String(number) === name);
    if (!found) throw new Problem('not-found');
    return found.adaptation;
  };
  return { programmes, programme, versions, draft, find };
}
