import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { CoachTemplateRow } from './entities.js';

/** What a coach begins messages with, sealed with their own key. */
export interface SealedTemplate {
  readonly id: Id;
  readonly nameSealed: string;
  readonly textSealed: string;
}

interface Owner {
  readonly practiceId: Id;
  readonly coachId: Id;
}

/** Until the transaction ends, nobody else changes this coach's templates: their names are looked at first. */
export async function holdTemplates(tx: Tx, { coachId }: Owner): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('templates ' || $1::text, 0))`, [coachId]);
}

/** A coach's own, the oldest first. */
export async function listTemplates(reader: Reader, { practiceId, coachId }: Owner): Promise<SealedTemplate[]> {
  return (await reader.query(
    `select id, with_key(name_sealed, practice_id, coach_id) as "nameSealed",
            with_key(text_sealed, practice_id, coach_id) as "textSealed"
     from coach_template where practice_id = $1 and coach_id = $2 order by created_at, id`,
    [practiceId, coachId],
  )) as SealedTemplate[];
}

export async function insertTemplate(tx: Tx, owner: Owner, template: SealedTemplate, now: Date): Promise<void> {
  await managerOf(tx).insert(CoachTemplateRow, { ...owner, ...template, createdAt: now });
}

/** False where the coach has no such template. */
export async function changeTemplate(tx: Tx, owner: Owner, { id, ...sealed }: SealedTemplate): Promise<boolean> {
  const { affected } = await managerOf(tx).update(CoachTemplateRow, { ...owner, id }, sealed);
  return affected === 1;
}

/** False where the coach has no such template. */
export async function deleteTemplate(tx: Tx, owner: Owner, id: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachTemplateRow, { ...owner, id });
  return affected === 1;
}
