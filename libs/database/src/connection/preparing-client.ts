import { createHash } from 'node:crypto';
import pg from 'pg';
import { currentCaller } from '../roles/caller.js';
import { beginTold, CallingQuery, toldOf, type Told } from './calling-query.js';
import type { SessionSettings } from './connection-options.js';

const names = new Map<string, string>();

/**
 * A connection that prepares each statement with parameters once and then only binds it: planning joins over monthly
 * partitions costs many times what running them does. What is asked for a caller is told to PostgreSQL with it. One that a
 * pooler lends by the transaction prepares nothing, and tells what others are told at their opening with each transaction.
 */
export class PreparingClient extends pg.Client {
  readonly #eachTransaction: SessionSettings | null;

  constructor(config: pg.ClientConfig & { readonly eachTransaction?: SessionSettings }) {
    super(config);
    this.#eachTransaction = config.eachTransaction ?? null;
  }

  // The signature is pg's own, with its callback and promise forms.
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const query = super.query as (...any: unknown[]) => never;
    if (typeof text !== 'string') return query.apply(this, given);
    const keeps = this.#eachTransaction === null;
    const takesValues = Array.isArray(values) && values.length > 0;
    const config = takesValues ? { text, values, ...(keeps ? { name: nameOf(text) } : {}) } : { text };
    const after = Array.isArray(values) || values === undefined ? rest : [values];
    const isBeginning = begins.test(text);
    const told = this.getTransactionStatus() === 'I' ? this.#told({ acts: isBeginning }) : null;
    if (!told) return query.call(this, config, ...after);
    if (isBeginning) return query.call(this, beginTold(text, told), ...after);
    return ask(query.bind(this), (done) => new CallingQuery(config, { told, prepares: keeps }, done), after);
  }

  /** What PostgreSQL is told at the beginning of a transaction; null where it is nothing. */
  #told(how: { readonly acts: boolean }): Told | null {
    const caller = currentCaller();
    if (!caller) return this.#eachTransaction;
    return { ...this.#eachTransaction, ...toldOf(caller, how) };
  }
}

const begins = /^\s*(?:start transaction|begin)\b/i;

type Answered = (fault: unknown, result: unknown) => void;

/** By a callback where one is given, else by a promise: pg itself gives none for a query of another class. */
function ask(
  query: (asked: CallingQuery) => unknown,
  asked: (done: Answered) => CallingQuery,
  given: unknown[],
): never {
  const [callback] = given;
  if (typeof callback === 'function') return query(asked(callback as Answered)) as never;
  return new Promise((resolve, reject) => {
    query(asked((fault, result) => (fault ? reject(fault) : resolve(result))));
  }) as never;
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
