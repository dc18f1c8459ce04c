import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/**
 * A connection that prepares each statement with parameters once and then only binds it: planning joins over monthly
 * partitions costs many times what running them does.
 */
export class PreparingClient extends pg.Client {
  // The signature is pg's own, with its callback and promise forms.
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const prepares = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const query = super.query as (...any: unknown[]) => never;
    return prepares ? query.call(this, { name: nameOf(text), text, values }, ...rest) : query.apply(this, given);
  }
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
