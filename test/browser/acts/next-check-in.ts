import { linkIn, type Standalone } from '../standalone.js';

/** The link of the next check-in that somebody is asked for, within ten days. */
export async function nextCheckIn(troth: Standalone, to: string): Promise<string> {
  const after = await troth.mark();
  for (let days = 0; days < 10; days++) {
    await troth.advance('P1D');
    const [mail] = await troth.mail({ to, kind: 'check-in', after });
    if (mail) return linkIn(mail);
  }
  throw new Error('No check-in came within ten days.');
}
