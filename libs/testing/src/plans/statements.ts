import { askingFor, currentCaller, type Caller, type Database } from '@troth/database';

/** A statement as it was asked, with its parameters, and for whom. */
export interface Asked {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly caller: Caller;
}

/** Everything that a database is asked while the work goes on. */
export async function statementsOf({ dataSource }: Database, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const { logger } = dataSource;
  const silent = () => undefined;
  dataSource.logger = {
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
    logQuery: (sql: string, parameters?: unknown[]) =>
      void asked.push({ sql, parameters: parameters ?? [], caller: currentCaller() ?? {} }),
  };
  try {
    await work();
  } finally {
    dataSource.logger = logger;
  }
  // A row that is written as it is reads nothing.
  return asked.filter(
    ({ sql }) => /^\s*(?:select|update|delete|with)\b/i.test(sql) || /^\s*insert\b.*\bselect\b/is.test(sql),
  );
}

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * How many rows a statement reads from tables, as PostgreSQL runs it under the plan asked for; what it
 * writes is taken back.
 */
export async function rowsRead(database: Database, asked: Asked, plan: 'custom' | 'generic'): Promise<number> {
  const run = await askingFor(asked.caller, () => runOf(database, asked, plan));
  return run ? readBy(run) : 0;
}

/** How many rows a statement gives when it is asked once more; what it writes is taken back. */
export async function rowsGiven(database: Database, asked: Asked): Promise<number> {
  const run = await askingFor(asked.caller, () => runOf(database, asked, 'custom'));
  return run?.['Actual Rows'] ?? 0;
}

async function runOf(
  { dataSource }: Database,
  { sql, parameters }: Asked,
  plan: 'custom' | 'generic',
): Promise<PlanNode | null> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`prepare asked as ${sql}`);
    await runner.startTransaction();
    try {
      await runner.query(`set local plan_cache_mode = force_${plan}_plan`);
      const call = parameters.length > 0 ? `asked(${parameters.map(literal).join(', ')})` : 'asked';
      const [row]: { 'QUERY PLAN': { Plan: PlanNode }[] }[] = await runner.query(
        `explain (analyze, format json) execute ${call}`,
      );
      return row!['QUERY PLAN'][0]!.Plan;
    } catch (fault) {
      // An event or a request that the first time has written is not written twice.
      if ((fault as { code?: string }).code === '23505' && /\binsert into\b/i.test(sql)) return null;
      throw fault;
    } finally {
      await runner.rollbackTransaction();
      await runner.query('deallocate asked');
    }
  } finally {
    await runner.release();
  }
}

function readBy(node: PlanNode): number {
  const scans = 'Relation Name' in node;
  const rows =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const own = scans ? rows * node['Actual Loops'] : 0;
  return (node.Plans ?? []).reduce((sum, below) => sum + readBy(below), own);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return `'${textOf(value).replaceAll("'", "''")}'`;
}

/** A parameter as PostgreSQL reads it in text. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map((item) => JSON.stringify(textOf(item))).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
