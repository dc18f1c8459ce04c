import { currentProgramme, programmeOf, type Id, type Programme } from '@troth/domain';
import type { Adaptation } from '@troth/domain/adapted';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { ProgrammeDraftRow, ProgrammeVersionRow } from './entities.js';
import { know } from './know-programmes.js';

/** What a new couple of a practice starts: its own newest version, or else what is shipped. */
export async function programmeForNew(reader: Reader, practiceId: Id): Promise<Programme> {
  const [newest] = (await reader.query(
    `select version, number, adaptation from programme_version where practice_id = $1 order by number desc limit 1`,
    [practiceId],
  )) as { version: string; number: number; adaptation: unknown }[];
  if (!newest) return currentProgramme();
  know(newest);
  return programmeOf(newest.version);
}

/** A version that a practice has published. */
export interface OwnVersion {
  readonly version: string;
  readonly number: number;
  readonly adaptation: Adaptation;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  /** Couples that started it and are not over. */
  readonly couples: number;
}

/** All of a practice's own, the newest first. */
export async function listOwnVersions(reader: Reader, practiceId: Id): Promise<OwnVersion[]> {
  return (await reader.query(
    `select v.version, v.number, v.adaptation, v.published_at as "publishedAt", c.name as "publishedBy", n.couples
     from programme_version v
     join coach c on c.practice_id = v.practice_id and c.id = v.published_by
     cross join lateral (
       select count(*)::int as couples from enrolment e
       where e.practice_id = v.practice_id and e.programme_version = v.version
         and e.state in ('awaiting-partner', 'active', 'paused')
     ) n
     where v.practice_id = $1 order by v.number desc`,
    [practiceId],
  )) as OwnVersion[];
}

export interface ProgrammeDraft {
  readonly adaptation: Adaptation;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** The practice's draft with the name of who changed it last, or null. */
export async function findDraft(reader: Reader, practiceId: Id): Promise<ProgrammeDraft | null> {
  const [found] = (await reader.query(
    `select d.adaptation, d.changed_at as "changedAt", c.name as "changedBy"
     from programme_draft d join coach c on c.practice_id = d.practice_id and c.id = d.changed_by
     where d.practice_id = $1`,
    [practiceId],
  )) as ProgrammeDraft[];
  return found ?? null;
}

/** Until the transaction ends, nobody else drafts or publishes a programme of this practice. */
export async function holdProgramme(tx: Tx, practiceId: Id): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('programme ' || $1::text, 0))`, [practiceId]);
}

export async function saveDraft(tx: Tx, draft: ProgrammeDraftRow): Promise<void> {
  await managerOf(tx).upsert(ProgrammeDraftRow, draft as never, ['practiceId']);
}

/** False where there was none. */
export async function deleteDraft(tx: Tx, practiceId: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(ProgrammeDraftRow, { practiceId });
  return affected === 1;
}

export async function insertVersion(tx: Tx, published: ProgrammeVersionRow): Promise<void> {
  await managerOf(tx).insert(ProgrammeVersionRow, published as never);
}
