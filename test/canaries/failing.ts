import { setTimeout as pause } from 'node:timers/promises';
import type { WholeSystem } from './whole-system.js';

/** A reaction that fails, as one does whose values PostgreSQL refuses: it quotes them. */
const refuseAndQuote = `
create function refuse_occurrence() returns trigger language plpgsql as $$
begin
  raise exception 'refused: canary-in-a-reaction' using errcode = '22P02', detail = 'canary-in-the-detail';
end $$;
create trigger zz_refuse before insert on occurrence for each row when (new.kind = 'confirm-address')
  execute function refuse_occurrence();`;

/**
 * Lets a worker begin while the email to who has just joined cannot be asked for, until that has failed; its next try
 * succeeds. Gives what is kept of why it failed.
 */
export async function failing({ api: { database } }: WholeSystem, begin: () => Promise<void>): Promise<string> {
  await database.query(refuseAndQuote);
  await begin();
  let failures: { failure: string }[] = [];
  while (failures.length === 0) {
    failures = await database.query<{ failure: string }>('select failure from reaction where failure is not null');
    await pause(20);
  }
  await database.query('drop function refuse_occurrence() cascade');
  return failures.map(({ failure }) => failure).join();
}
