import { basename } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Names the program's own last words, which say why (no space left, no right, no memory). */
export function wouldNotStart(program: string, said: string): EmbeddedPostgresError {
  const lines = said.split('\n').map((line) => line.trim());
  const why = lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.findLast((line) => line !== '');
  return new EmbeddedPostgresError(
    'would-not-start',
    `The embedded PostgreSQL would not start (${basename(program)}: ${why ?? 'no reason given'}): put that right, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
