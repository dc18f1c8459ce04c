import type { Database } from '@troth/database';
import { attentionFlags, type AttentionFlag } from '@troth/domain';
import type { Mailbox } from '../mailbox/mailbox.js';

export interface Meanwhile {
  readonly emails: number;
  /** Those that a coach is told of. */
  readonly flags: number;
}

const toldToCoach = Object.values<AttentionFlag>(attentionFlags)
  .filter(({ tells }) => tells === 'coach')
  .map(({ id }) => id as string);

/** Does something, and tells beside its outcome what came of it in the whole practice; `since` is the time before it. */
export async function seeMeanwhile<Outcome>(
  { database, mailbox, since }: { database: Database; mailbox: Mailbox; since: Date },
  act: () => Promise<Outcome>,
): Promise<{ outcome: Outcome } & Meanwhile> {
  const last = await mailbox.newest({});
  const outcome = await act();
  const emails = (await mailbox.list({ after: last?.id ?? '0' })).length;
  const [raised] = await database.query<{ flags: number }>(
    'select count(*)::int as flags from attention where raised_at > $1 and kind = any($2)',
    [since, toldToCoach],
  );
  return { outcome, emails, flags: raised?.flags ?? 0 };
}
