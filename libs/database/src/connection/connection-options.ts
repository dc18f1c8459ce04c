import type pg from 'pg';
import type { DatabaseRole } from '../roles/roles.js';

export const CONNECT_MS = 10_000;
// A process that stands still in the middle of a transaction keeps its locks from everybody.
const IDLE_IN_TRANSACTION_SECONDS = 60;

/** What PostgreSQL is told of a connection, or of each transaction where connections are lent by the transaction. */
export type SessionSettings = Readonly<Record<string, string>>;

/** After so long a statement is ended, 0 for never; whom the connection acts as. */
export function sessionSettings(statementSeconds: number, role: DatabaseRole | undefined): SessionSettings {
  return {
    // First: the rest is said as the role.
    ...roleSetting(role),
    enable_seqscan: 'off',
    statement_timeout: String(statementSeconds * 1_000),
    idle_in_transaction_session_timeout: String(IDLE_IN_TRANSACTION_SECONDS * 1_000),
  };
}

// What a connection begins with is also what RESET ROLE and DISCARD ALL bring it back to.
export function roleSetting(role: DatabaseRole | undefined): SessionSettings {
  return role ? { role } : {};
}

/** The same as what a connection begins with. */
export function asOptions(settings: SessionSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** One connection as those of the pool are, for what needs one of its own. */
export function connectionSettings(url: string, role?: DatabaseRole): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'troth',
    options: asOptions(sessionSettings(60, role)),
  };
}
