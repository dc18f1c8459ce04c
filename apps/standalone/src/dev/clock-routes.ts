import { demo } from '@troth/contract';
import { durationMs } from '../clock/duration.js';
import { LONGEST_STEP_MS, type SteppingClock } from '../clock/stepping-clock.js';
import type { Database } from '@troth/database';
import type { Mailbox } from '../mailbox/mailbox.js';
import { refuse, serve, type DevServer } from './dev-server.js';
import { seeMeanwhile } from './meanwhile.js';

interface Moved {
  readonly clock: SteppingClock;
  readonly database: Database;
  readonly mailbox: Mailbox;
}

/** The programme's time, and its being moved. */
export function clockRoutes(server: DevServer, { clock, ...seen }: Moved): void {
  serve(server, demo.readClock, async () => ({ now: clock.now().toISOString() }));
  serve(server, demo.moveClock, async ({ body }, reply) => {
    const asked = demo.moveClock.body.safeParse(body);
    const byMs = asked.success ? durationMs(asked.data.advance) : null;
    if (byMs === null) return refuse(reply, 'advance', 'Give an ISO 8601 duration such as P7D or PT12H.');
    if (byMs > LONGEST_STEP_MS)
      return refuse(reply, 'advance', 'The clock moves by a year at most; ask again for more.');
    const { outcome, ...meanwhile } = await seeMeanwhile({ ...seen, since: clock.now() }, () => clock.advance(byMs));
    return { now: outcome.toISOString(), ...meanwhile };
  });
}
