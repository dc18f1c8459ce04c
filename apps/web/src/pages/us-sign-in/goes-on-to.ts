import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { usQuery } from '../../api/us';
import { openLink } from '../../links/opened-links';
import { takeWayBack } from '../../session/way-back';

/**
 * Where the one who has just signed in goes on: to the check-in that they left for it. It is their own of this week,
 * whosever link they had opened; where it has no answers, or was not left, it is their own page.
 */
export async function goesOnTo(client: QueryClient): Promise<'/us' | '/check-in'> {
  if (!takeWayBack()) return '/us';
  try {
    const { week } = await client.fetchQuery(usQuery);
    if (week?.state !== 'answered') return '/us';
    const { token } = await call('POST /api/v1/us/check-in');
    openLink('/check-in', token);
    return '/check-in';
  } catch {
    // Their own page asks once more, and tells what is wrong.
    return '/us';
  }
}
