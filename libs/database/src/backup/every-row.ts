import type { Reader } from '../connection/reader.js';
import { UnfitDatabase } from '../fitness/unfit-database.js';

/**
 * Refuses to back up as a role from which PostgreSQL would keep rows: they would be missing without a word. Every table
 * must be readable, and where row-level security binds the role, let it see each row. Throws UnfitDatabase.
 */
export async function requireEveryRow(reader: Reader): Promise<void> {
  const hidden = (await reader.query(
    `with bound as (
       select c.oid, c.relname, has_table_privilege(c.oid, 'select') as readable,
              c.relrowsecurity and not r.rolsuper and not r.rolbypassrls as by_policy
       from pg_class c cross join pg_roles r
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         and r.rolname = current_user
     ), policy as (
       select p.polrelid, p.polpermissive, pg_get_expr(p.polqual, p.polrelid) as qual
       from pg_policy p
       where p.polcmd in ('r', '*') and exists (
         select from unnest(p.polroles) of_role
         where case when of_role = 0 then true else pg_has_role(of_role, 'usage') end)
     )
     select relname as name from bound
     where not readable or by_policy and (
       not exists (select from policy where polrelid = oid and polpermissive and qual = 'true')
       or exists (select from policy where polrelid = oid and not polpermissive and qual is distinct from 'true'))
     order by relname`,
  )) as { name: string | null }[];
  if (hidden.length === 0) return;
  throw new UnfitDatabase(
    'other-role',
    `Troth cannot back up: rows of ${hidden.map(({ name }) => name).join(', ')} are hidden from troth_operator, and would ` +
      'be missing. Let that role see every row: npm run troth -- migrate makes its policies; take away what was added to them.',
  );
}
