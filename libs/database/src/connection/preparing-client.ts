import { createHash } from 'node:crypto';
import pg from 'pg';
import { currentCaller } from '../roles/caller.js';
import { beginFor, CallingQuery } from './calling-query.js';

const names = new Map<string, string>();

/**
 * A connection that prepares each statement with parameters once and then only binds it: planning joins over monthly
 * partitions costs many times what running them does. What is asked for a caller is told to PostgreSQL with it.
 */
export class PreparingClient extends pg.Client {
  // The signature is pg's own, with its callback and promise forms.
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const query = super.query as (...any: unknown[]) => never;
    if (typeof text !== 'string') return query.apply(this, given);
    const prepares = Array.isArray(values) && values.length > 0;
    const config = prepares ? { name: nameOf(text), text, values } : { text };
    const after = Array.isArray(values) || values === undefined ? rest : [values];
    const caller = this.getTransactionStatus() === 'I' ? currentCaller() : null;
    if (!caller) return query.call(this, config, ...after);
    if (begins.test(text)) return query.call(this, beginFor(text, caller), ...after);
    return ask(query.bind(this), (done) => new CallingQuery(config, caller, done), after);
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
