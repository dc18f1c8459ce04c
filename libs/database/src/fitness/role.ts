import pg from 'pg';
import type { Reader } from '../connection/reader.js';
import type { DatabaseRole } from '../roles/roles.js';
import { UnfitDatabase } from './unfit-database.js';

/** Whether the server knows no such role, as before the migration that makes it. */
export function roleIsMissing(fault: unknown): boolean {
  return (fault as { code?: string }).code === '22023' && /role "/.test((fault as Error).message);
}

/** Whether the login may not take the role. */
export function refusesRole(fault: unknown): boolean {
  return (fault as { code?: string }).code === '42501' && /set role/.test((fault as Error).message);
}

export function roleRefused(role: DatabaseRole): UnfitDatabase {
  return new UnfitDatabase(
    'other-role',
    `Troth cannot start: the login of DATABASE_URL may not act as ${role}. ` +
      `Have the database's owner run: grant ${role} to that login.`,
  );
}

/** Refuses a role that no rule of the database would bind. Throws UnfitDatabase. */
export async function requireWeakRole(reader: Reader, role: DatabaseRole): Promise<void> {
  const [row] = (await reader.query(
    `select current_user = $1 as taken, rolsuper or rolbypassrls or rolcreaterole as strong,
            exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns
     from pg_roles r where rolname = current_user`,
    [role],
  )) as { taken: boolean; strong: boolean | null; owns: boolean }[];
  if (row?.taken && !row.strong && !row.owns) return;
  throw new UnfitDatabase(
    'other-role',
    `Troth cannot start: it is to act as ${role}, a role that owns no table, makes no roles and is bound by row-level ` +
      `security, and this database has given it more. Take that from the role ${role}.`,
  );
}

/**
 * What an operator is told where the login itself can do everything: anyone who gets hold of it is not bound by the role.
 * Null for a login that is a member of Troth's roles and nothing else.
 */
export async function wordAboutLogin(reader: Reader): Promise<string | null> {
  const [row] = (await reader.query(
    `select current_user as role, r.rolsuper or exists (
       select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')
     ) as strong from pg_roles r where r.rolname = session_user`,
  )) as { role: string; strong: boolean | null }[];
  if (!row?.strong) return null;
  return (
    `DATABASE_URL signs in as the database's owner. Each connection acts as ${row.role} all the same; ` +
    'a login of its own is safer (docs/operating.md, "Logins").'
  );
}

/** Refuses to migrate by a login that row-level security hides rows from: they would be left as they were, in silence. */
export async function requireSeeingAll(reader: Reader): Promise<void> {
  const [row] = (await reader.query(
    `select session_user as login, coalesce(pg_has_role(to_regrole('troth_owner'), 'usage'), false) as seeing,
            exists (select from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity) as forced`,
  )) as { login: string; seeing: boolean; forced: boolean }[];
  if (!row?.forced || row.seeing) return;
  throw new UnfitDatabase(
    'other-role',
    `Troth cannot migrate: ${row.login} is no member of troth_owner, so that rows are hidden from it. ` +
      `Have an administrator of PostgreSQL run: grant troth_owner to ${pg.escapeIdentifier(row.login)};`,
  );
}
