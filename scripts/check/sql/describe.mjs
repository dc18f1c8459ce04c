import { poolOf } from '@troth/database';
import { readNodeTree } from './node-tree.mjs';
import { columnsOf, nullabilityOf } from './nullability.mjs';

const utility = '6';

/**
 * Asks a migrated database what it makes of statements. Gives a function from a statement's text to
 * `{ parameters: [type], columns: [{ name, type, isNull }] }`; what PostgreSQL refuses throws its fault.
 */
export async function openDescriber(database) {
  const client = await poolOf(database).connect();
  const catalog = await readCatalog(client);
  const trees = [];
  client.on('notice', ({ message, detail }) => message === 'parse tree:' && trees.push(detail));
  await client.query('set client_min_messages = log');
  await client.query('set debug_pretty_print = off; set debug_print_parse = on');

  async function describe(text) {
    if (!isQuery(text)) return run(text);
    trees.length = 0;
    await client.query(`deallocate all; prepare asked as ${text}`);
    const query = trees.map(readNodeTree).findLast(({ commandType }) => commandType !== utility);
    const { rows } = await client.query(
      `select parameter_types::text[] as parameters, result_types::text[] as results from pg_prepared_statements where name = 'asked'`,
    );
    const [{ parameters, results }] = rows;
    const isNull = nullabilityOf(query, catalog);
    const columns = columnsOf(query).map(({ resname: name }, index) => ({
      name,
      type: results[index],
      isNull: isNull[index],
    }));
    return { parameters, columns };
  }

  /** What is no query cannot be prepared: it is run, and rolled back. */
  async function run(text) {
    await client.query('begin');
    await client.query(text).finally(() => client.query('rollback'));
    return { parameters: [], columns: [] };
  }

  return { describe, close: () => client.release(true) };
}

function isQuery(text) {
  return /^\s*(select|with|insert|update|delete|merge|values)\b/i.test(text);
}

async function readCatalog(client) {
  const columns = await client.query(
    `select attrelid || '.' || attnum as name from pg_attribute
     where attnotnull and attrelid >= 16384 and attnum > 0 and not attisdropped`,
  );
  const functions = await client.query(`select oid::text, proname as name, proisstrict as "isStrict" from pg_proc`);
  const notNull = new Set(columns.rows.map(({ name }) => name));
  const known = new Map(functions.rows.map(({ oid, ...found }) => [oid, found]));
  return {
    isNotNull: (relid, number) => notNull.has(`${relid}.${number}`),
    functionOf: (oid) => known.get(oid) ?? { name: '', isStrict: false },
  };
}
