import { Readable } from 'node:stream';
import type { Storage } from './storage.js';

/**
 * Who was erased, beside the backups, so that it outlives the database: an empty file for each, named after the id of a
 * person or an enrolment, which leads to nobody any more.
 */
const folder = 'erased/';
const begun = `${folder}README`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const readme =
  'Each file here is named after somebody who was erased. A restore erases them again: keep these as long as backups.\n';

/** Notes those who are not noted yet. Gives how many. */
export async function noteErased(storage: Storage, ids: readonly string[]): Promise<number> {
  const there = await storage.names(folder);
  if (!there.includes(begun)) await storage.write(begun, Readable.from([Buffer.from(readme)]));
  const fresh = [...new Set(ids)].filter((id) => uuid.test(id) && !there.includes(folder + id));
  for (const id of fresh) await storage.write(folder + id, Readable.from([Buffer.from('erased\n')]));
  return fresh.length;
}

/** Null where nothing was ever noted: the backups were moved without their notes. */
export async function readErased(storage: Storage): Promise<readonly string[] | null> {
  const there = await storage.names(folder);
  if (!there.includes(begun)) return null;
  return there.map((name) => name.slice(folder.length)).filter((id) => uuid.test(id));
}
