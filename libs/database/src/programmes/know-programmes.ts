import { isKnownProgramme, knowProgramme, shippedProgramme } from '@troth/domain';
import { adapt, adaptation } from '@troth/domain/adapted';
import type { Reader } from '../connection/reader.js';

/** A published version as it is kept. */
interface KeptProgramme {
  readonly version: string;
  readonly number: number;
  readonly adaptation: unknown;
}

/**
 * Reads the practices' own versions that these rows name and that this process has not met yet, in one statement; from
 * then on `programmeOf` finds them. Whatever reads `programme_version` hands its rows on to this before anybody looks.
 */
export async function knowProgrammes<Row extends { readonly programmeVersion: string }>(
  reader: Reader,
  rows: Row[],
): Promise<Row[]> {
  const unknown = [...new Set(rows.map(({ programmeVersion }) => programmeVersion))].filter(
    (version) => !isKnownProgramme(version),
  );
  if (unknown.length === 0) return rows;
  const found = (await reader.query(
    `select version, number, adaptation from programme_version where version = any($1::text[])`,
    [unknown],
  )) as KeptProgramme[];
  found.forEach(know);
  return rows;
}

/** A kept version among those that `programmeOf` finds. Throws where it is not what a version is made of. */
export function know({ version, number, adaptation: kept }: KeptProgramme): void {
  if (isKnownProgramme(version)) return;
  const own = adaptation.parse(kept);
  knowProgramme(adapt(shippedProgramme(own.basedOn), own, version, number));
}
