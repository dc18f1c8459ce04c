import pg from 'pg';
import type { Caller } from '../roles/caller.js';

// For the transaction alone: a pool, or a pooler, lends the connection to somebody else after it.
const setCaller = `select set_config('troth.practice', $1, true), set_config('troth.partner', $2, true),
  set_config('troth.couple', $3, true), set_config('troth.coach', $4, true), set_config('troth.sees', $5, true)`;
const name = 'troth_caller';

/** pg's connection as far as a query speaks to it. */
interface Connection {
  parse(statement: { name: string; text: string }): void;
  bind(portal: { portal: string; statement: string; values: string[] }): void;
  execute(portal: { portal: string }): void;
}

interface SentQuery {
  requiresPreparation(): boolean;
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

const prepared = new WeakSet<Connection>();

/**
 * The caller as PostgreSQL's settings take it, in the order of `setCaller`. What a partner does is decided by what both
 * have said, so a transaction sees the couple, and a look at a page what is theirs.
 */
function valuesOf({ practiceId = '', partner, coach }: Caller, acts: boolean): string[] {
  const sees = coach?.seesAll ? 'practice' : partner && acts ? 'couple' : '';
  return [practiceId, partner?.partnerId ?? '', partner?.enrolmentId ?? '', coach?.id ?? '', sees];
}

/** What begins a transaction for a caller, in one message. */
export function beginFor(begin: string, caller: Caller): string {
  const values = valuesOf(caller, true);
  return `${begin}; ${setCaller.replaceAll(/\$(\d)/g, (_, place) => pg.escapeLiteral(values[Number(place) - 1]!))}`;
}

/**
 * A statement by itself, asked for a caller: PostgreSQL is told for whom in the same message and transaction, so that it
 * costs no further way there and back, and the connection knows nothing of it afterwards.
 */
export class CallingQuery extends (pg.Query as unknown as new (
  config: pg.QueryConfig,
  done: (fault: unknown, result: unknown) => void,
) => SentQuery) {
  readonly #values: string[];
  #told = false;

  constructor(config: pg.QueryConfig, caller: Caller, done: (fault: unknown, result: unknown) => void) {
    super(config, done);
    this.#values = valuesOf(caller, false);
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    if (!prepared.has(connection)) connection.parse({ name, text: setCaller });
    prepared.add(connection);
    connection.bind({ portal: '', statement: name, values: this.#values });
    connection.execute({ portal: '' });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#told) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#told) super.handleCommandComplete(message, connection);
    this.#told = true;
  }
}
