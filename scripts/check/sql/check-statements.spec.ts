import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { freshDatabase } from '@troth/testing';

interface Checked {
  readonly statements: number;
  readonly faults: readonly string[];
}

const { checkStatements, isProduction } = (await import(
  join(process.cwd(), 'scripts/check/sql/check-statements.mjs')
)) as {
  checkStatements: (
    root: string,
    database: Database,
    options: { config?: string; isWanted: (path: string) => boolean },
  ) => Promise<Checked>;
  isProduction: (path: string) => boolean;
};

const about = `
export interface Reader { query(sql: string, parameters?: unknown[]): Promise<any> }
export declare const reader: Reader;
export type Row = { id: string; at: Date | null };
`;
const imports = `import { reader, type Row } from './about.js';\n`;

let database: Database;
beforeEach(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterEach(() => database.close());

/** The faults of each of these statements, checked together. */
async function faultsOfAll(codes: readonly string[]): Promise<string[][]> {
  const root = mkdtempSync(join(tmpdir(), 'troth-sql-spec-'));
  const compilerOptions = { target: 'es2023', module: 'nodenext', strict: true, types: [] };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(root, 'about.ts'), about);
  const names = codes.map((_, index) => `planted-${index}.ts`);
  names.forEach((name, index) => writeFileSync(join(root, name), imports + codes[index]));
  const isWanted = (path: string) => names.includes(path);
  const { statements, faults } = await checkStatements(root, database, { config: 'tsconfig.json', isWanted });
  expect(statements).toBe(codes.length);
  return names.map((name) =>
    faults.filter((fault) => fault.startsWith(`${name}:`)).map((fault) => fault.replace(/^.*?:\d+: /, '')),
  );
}

const faultsOf = async (code: string) => (await faultsOfAll([code]))[0];

const codeOf = (type: string, sql: string, parameters = '') =>
  `export const rows: ${type}[] = await reader.query(\`${sql}\`${parameters});`;

const read = (...given: Parameters<typeof codeOf>) => faultsOf(codeOf(...given));

describe('a statement', () => {
  it('passes as it is declared', async () => {
    const sql = 'select id, ended_at as at from enrolment where practice_id = $1 and created_at < $2';
    expect(await read('Row', sql, `, ['', new Date()]`)).toEqual([]);
  });

  it('fails by its place when a column has another name', async () => {
    const root = process.cwd();
    await database.query('alter table mailbox_suppression rename column since to stopped_at');
    const isWanted = (path: string) => isProduction(path) && path.startsWith('libs/database/src/mail/');

    const { faults } = await checkStatements(root, database, { isWanted });

    expect(faults).toEqual([
      expect.stringMatching(
        /^libs\/database\/src\/mail\/mailbox-suppressions\.ts:\d+: column "since" of relation "mailbox_suppression" does not exist$/,
      ),
    ]);
  });

  it('fails when an alias is not what its rows are read as', async () => {
    expect(await read('Row', 'select id, ended_at as "endedAt" from enrolment')).toEqual([
      'its column "endedAt" is not in Row',
      'it gives no column "at"',
    ]);
  });

  it('fails when a column is read as another type', async () => {
    const faults = await read('{ n: number; on: Date }', 'select count(*) as n, id as on from partner group by id');
    expect(faults).toEqual(['"n" is bigint and is read as number', '"on" is uuid and is read as Date']);
  });

  it('fails for a parameter too few, and for one of another type', async () => {
    const sql = 'select id from partner where id = $1 and weekday = $2';
    expect(await read('{ id: string }', sql, `, ['']`)).toEqual(['it takes 2 parameters and is given 1']);
    expect(await read('{ id: string }', sql, `, ['', '']`)).toEqual(['$2 is smallint and is given ""']);
  });

  it('fails when its text is known only when it runs', async () => {
    expect(await faultsOf('export const all = (table: string) => reader.query(`delete from ${table}`);')).toEqual([
      'its text cannot be read: table is known when it runs only',
    ]);
  });

  it.each([
    ['each choice', "export const done = (own: boolean) => reader.query(`select ${own ? 'id' : 'idd'} from partner`);"],
    [
      'what a function returns',
      'const of = (name: string) => `${name}.idd`; void reader.query(`select ${of("p")} from partner p`);',
    ],
    ['each of a list', "for (const column of ['id', 'idd']) void reader.query(`select ${column} from partner`);"],
    ['what callers give', "const from = (c: string) => reader.query(`select ${c} from partner`); void from('idd');"],
    ['its stand-in', '/** @sql idd */\nconst name = ["id"].join(); void reader.query(`select ${name} from partner`);'],
  ])('is checked with %s where it is put together', async (_, code) => {
    expect(await faultsOf(code)).toEqual([expect.stringMatching(/column (p\.)?"?(p\.)?idd"? does not exist/)]);
  });
});

describe('a statement that writes', () => {
  const refused = [expect.stringMatching(/^it writes plain rows: /)];

  it('fails where it writes plain rows', async () => {
    const found = await faultsOfAll([
      codeOf('never', 'insert into worker (id, host) values ($1, $2)', ", ['', '']"),
      codeOf('never', 'delete from worker where id = $1', ", ['']"),
      codeOf('never', "update partner set rhythm = 'every-week', rhythm_since = null where id = $1", ", ['']"),
      codeOf(
        'never',
        `insert into intake (practice_id, partner_id, sealed, changed_at) values ($1, $2, $3, $4)
         on conflict (practice_id, partner_id) do update set sealed = excluded.sealed`,
        ", ['', '', '', new Date()]",
      ),
    ]);
    expect(found).toEqual([refused, refused, refused, refused]);
  });

  it('passes where a value depends on the row, or a row on another', async () => {
    const found = await faultsOfAll([
      codeOf('never', 'update try_count set used = used - 1 where key = $1', ", [Buffer.from('')]"),
      codeOf('never', 'update partner set zone = c.zone from coach c where partner.id = c.id'),
      codeOf('never', 'delete from link where partner_id in (select id from partner where id = $1)', ", ['']"),
      codeOf('never', "insert into smtp_stream (host, since) values ('', now())"),
    ]);
    expect(found).toEqual([[], [], [], []]);
  });
});

describe('the nullability of a column', () => {
  const [never, maybe] = ['never', 'maybe'];

  const cases = [
    ['is not null in its table', 'select name as a from partner', never],
    ['may be empty in its table', 'select consent_version as a from partner', maybe],
    [
      'is not null by the condition',
      'select consent_version as a from partner where consent_version is not null',
      never,
    ],
    ['is compared in the condition', 'select consent_version as a from partner where consent_version > name', never],
    [
      'is from the far side of an outer join',
      'select c.name as a from partner p left join coach c on c.id = p.id',
      maybe,
    ],
    [
      'is required from the far side',
      'select c.name as a from partner p left join coach c on c.id = p.id where c.id = p.id and c.name is not null',
      never,
    ],
    ['has something in its place', `select coalesce(consent_version, '') as a from partner`, never],
    ['is the greatest of perhaps none', 'select max(name) as a from partner', maybe],
    ['is the greatest of a group', 'select max(name) as a from partner group by id', never],
    ['is asked for beside', 'select (select c.name from coach c where c.id = p.id) as a from partner p', maybe],
    [
      'is set by the statement',
      `update partner set consent_version = 'x' where false returning consent_version as a`,
      never,
    ],
    [
      'comes through a common table',
      'with p as (select consent_version as v from partner) select v as a from p',
      maybe,
    ],
    ['is null in one branch of a union', 'select name as a from partner union all select null from coach', maybe],
  ] as const;

  it('is told by the statement', async () => {
    const codes = cases.flatMap(([, sql]) => [codeOf('{ a: string }', sql), codeOf('{ a: string | null }', sql)]);

    const faults = await faultsOfAll(codes);

    const told = cases.map(([what], index) => [what, faults[2 * index]?.[0], faults[2 * index + 1]?.[0]]);
    expect(told).toEqual(
      cases.map(([what, , isNull]) =>
        isNull === never
          ? [what, undefined, '"a" is never null and is read as string | null']
          : [what, '"a" may be null and is read as string', undefined],
      ),
    );
  });
});
