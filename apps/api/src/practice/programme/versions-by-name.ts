import { findDraft, listOwnVersions, type OwnVersion, type ProgrammeDraft, type Tx } from '@troth/database';
import { currentProgramme, type Id } from '@troth/domain';
import { unchanged, type Adaptation } from '@troth/domain/adapted';
import { Problem } from '../../problems/problem.js';

/** All that a practice has of its programme, the newest version first. */
export interface NamedVersions {
  readonly versions: readonly OwnVersion[];
  readonly draft: ProgrammeDraft | null;
  /**
   * By what the contract calls it: `shipped`, `draft`, or a number; what new couples start where it is left out. Throws
   * `not-found` where there is none.
   */
  readonly find: (name?: string) => Adaptation;
}

export async function versionsByName(reader: Tx, practiceId: Id): Promise<NamedVersions> {
  const versions = await listOwnVersions(reader, practiceId);
  const draft = await findDraft(reader, practiceId);
  const newest = versions[0] ? String(versions[0].number) : 'shipped';
  const find = (name = newest): Adaptation => {
    if (name === 'shipped') return unchanged(currentProgramme());
    const found = name === 'draft' ? draft : versions.find(({ number }) => String(number) === name);
    if (!found) throw new Problem('not-found');
    return found.adaptation;
  };
  return { versions, draft, find };
}
