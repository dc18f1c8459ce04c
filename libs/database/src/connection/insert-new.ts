import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { managerOf } from './database.js';
import type { Reader } from './reader.js';

/** Writes a row, unless there is one with the same values of `key`, which stays as it is. Returns whether it was written. */
export async function insertNew<Row extends ObjectLiteral>(
  reader: Reader,
  target: EntityTarget<Row>,
  row: QueryDeepPartialEntity<Row>,
  key: readonly (keyof Row & string)[],
): Promise<boolean> {
  const manager = managerOf(reader);
  const columns = manager.dataSource.getMetadata(target).mapPropertyPathsToColumns([...key]);
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(row)
    .orUpdate(
      [],
      columns.map(({ databaseName }) => databaseName),
    )
    .returning('1')
    .updateEntity(false)
    .execute();
  return (raw as unknown[]).length > 0;
}
