import pg from 'pg';
import type { Caller } from '../roles/caller.js';

/** What PostgreSQL is told with a statement or a transaction, by the names of its settings. */
export type Told = Readonly<Record<string, string>>;

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

const name = 'troth_caller';
const prepared = new WeakSet<Connection>();

/**
 * The caller as PostgreSQL's settings take it. What a partner does is decided by what both have said, so a transaction
 * sees the couple, and a look at a page what is theirs.
 */
export function toldOf({ practiceId = '', partner, coach }: Caller, { acts }: { readonly acts: boolean }): Told {
  const sees = coach?.seesAll ? 'practice' : partner && acts ? 'couple' : '';
  return {
    'troth.practice': practiceId,
    'troth.partner': partner?.partnerId ?? '',
    'troth.couple': partner?.enrolmentId ?? '',
    'troth.coach': coach?.id ?? '',
    'troth.sees': sees,
    'troth.safety': coach ? (coach.isOfficer ? 'yes' : 'no') : '',
    'troth.covers': coach?.covers?.join() ?? '',
  };
}

// For the transaction alone: a pool, or a pooler, lends the connection to somebody else after it.
function telling(told: Told, place: (value: string, index: number) => string): string {
  const said = Object.entries(told).map(
    ([name, value], index) => `set_config('${name}', ${place(value, index)}, true)`,
  );
  return `select ${said.join(', ')}`;
}

/** What begins a transaction in which PostgreSQL is told so, in one message. */
export function beginTold(begin: string, told: Told): string {
  return `${begin}; ${telling(told, (value) => pg.escapeLiteral(value))}`;
}

/**
 * A statement by itself, of which PostgreSQL is told in the same message and transaction for whom it is asked, so that it
 * costs no further way there and back, and the connection knows nothing of it afterwards.
 */
export class CallingQuery extends (pg.Query as unknown as new (
  config: pg.QueryConfig,
  done: (fault: unknown, result: unknown) => void,
) => SentQuery) {
  readonly #given: Told;
  readonly #prepares: boolean;
  #told = false;

  /** `prepares`: whether the connection keeps what it has prepared; a lent one does not. */
  constructor(
    config: pg.QueryConfig,
    { told, prepares }: { readonly told: Told; readonly prepares: boolean },
    done: (fault: unknown, result: unknown) => void,
  ) {
    super(config, done);
    this.#given = told;
    this.#prepares = prepares;
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    const statement = this.#prepares ? name : '';
    if (!this.#prepares || !prepared.has(connection))
      connection.parse({ name: statement, text: telling(this.#given, (_, index) => `$${index + 1}`) });
    if (this.#prepares) prepared.add(connection);
    connection.bind({ portal: '', statement, values: Object.values(this.#given) });
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
