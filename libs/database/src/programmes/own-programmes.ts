import { currentProgramme, programmeOf, type Id, type Programme } from '@troth/domain';
import type { Adaptation } from '@troth/domain/adapted';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { ProgrammeDraftRow, ProgrammeRow, ProgrammeVersionRow } from './entities.js';
import { know } from './know-programmes.js';

/** One of a practice's programmes. */
export interface ProgrammeRef {
  readonly practiceId: Id;
  readonly programmeId: Id;
}

/**
 * What a new couple of a practice starts: the newest version of the programme that is `wanted`, or else of the one that
 * is for new couples, or else what is shipped.
 */
export async function programmeForNew(reader: Reader, practiceId: Id, wanted: Id | null = null): Promise<Programme> {
  const [newest] = (await reader.query(
    `select v.version, v.number, v.adaptation
     from programme_version v join programme p on p.practice_id = v.practice_id and p.id = v.programme_id
     where v.practice_id = $1 and (p.for_new or p.id = $2)
     order by p.id is not distinct from $2 desc, v.number desc limit 1`,
    [practiceId, wanted],
  )) as { version: string; number: number; adaptation: unknown }[];
  if (!newest) return currentProgramme();
  know(newest);
  return programmeOf(newest.version);
}

/** One of a practice's programmes, as its leads see it. */
export interface NamedProgramme {
  readonly id: Id;
  /** Null for the first, until it is given one. */
  readonly name: string | null;
  readonly forNew: boolean;
  readonly versions: number;
}

/** The oldest first, and by name what was made at once. */
export async function listProgrammes(reader: Reader, practiceId: Id): Promise<NamedProgramme[]> {
  return (await reader.query(
    `select p.id, p.name, p.for_new as "forNew", v.versions
     from programme p
     cross join lateral (
       select count(*)::int as versions from programme_version v
       where v.practice_id = p.practice_id and v.programme_id = p.id
     ) v
     where p.practice_id = $1 order by p.made_at, p.name nulls first`,
    [practiceId],
  )) as NamedProgramme[];
}

export async function insertProgramme(tx: Tx, programme: ProgrammeRow): Promise<void> {
  await managerOf(tx).insert(ProgrammeRow, programme);
}

export async function nameProgramme(
  tx: Tx,
  { practiceId, programmeId: id }: ProgrammeRef,
  name: string,
): Promise<void> {
  await managerOf(tx).update(ProgrammeRow, { practiceId, id }, { name });
}

/** Who joins from now on starts this one, and no other of the practice's. */
export async function startNewCouplesOn(tx: Tx, { practiceId, programmeId: id }: ProgrammeRef): Promise<void> {
  await managerOf(tx).update(ProgrammeRow, { practiceId, forNew: true }, { forNew: false });
  await managerOf(tx).update(ProgrammeRow, { practiceId, id }, { forNew: true });
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

/** All of a programme, the newest first. */
export async function listOwnVersions(
  reader: Reader,
  { practiceId, programmeId }: ProgrammeRef,
): Promise<OwnVersion[]> {
  return (await reader.query(
    `select v.version, v.number, v.adaptation, v.published_at as "publishedAt", c.name as "publishedBy", n.couples
     from programme_version v
     join coach c on c.practice_id = v.practice_id and c.id = v.published_by
     cross join lateral (
       select count(*)::int as couples from enrolment e
       where e.practice_id = v.practice_id and e.programme_version = v.version
         and e.state in ('awaiting-partner', 'active', 'paused')
     ) n
     where v.practice_id = $1 and v.programme_id = $2 order by v.number desc`,
    [practiceId, programmeId],
  )) as OwnVersion[];
}

export interface ProgrammeDraft {
  readonly adaptation: Adaptation;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** A programme's draft with the name of who changed it last, or null. */
export async function findDraft(
  reader: Reader,
  { practiceId, programmeId }: ProgrammeRef,
): Promise<ProgrammeDraft | null> {
  const [found] = (await reader.query(
    `select d.adaptation, d.changed_at as "changedAt", c.name as "changedBy"
     from programme_draft d join coach c on c.practice_id = d.practice_id and c.id = d.changed_by
     where d.practice_id = $1 and d.programme_id = $2`,
    [practiceId, programmeId],
  )) as ProgrammeDraft[];
  return found ?? null;
}

/** Until the transaction ends, nobody else makes, drafts or publishes a programme of this practice. */
export async function holdProgramme(tx: Tx, practiceId: Id): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('programme ' || $1::text, 0))`, [practiceId]);
}

export async function saveDraft(tx: Tx, draft: ProgrammeDraftRow): Promise<void> {
  await managerOf(tx).upsert(ProgrammeDraftRow, draft as never, ['practiceId', 'programmeId']);
}

/** False where there was none. */
export async function deleteDraft(tx: Tx, { practiceId, programmeId }: ProgrammeRef): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(ProgrammeDraftRow, { practiceId, programmeId });
  return affected === 1;
}

export async function insertVersion(tx: Tx, published: ProgrammeVersionRow): Promise<void> {
  await managerOf(tx).insert(ProgrammeVersionRow, published as never);
}
