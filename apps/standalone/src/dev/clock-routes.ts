import { z } from 'zod';
import { durationMs } from '../clock/duration.js';
import { LONGEST_STEP_MS, type SteppingClock } from '../clock/stepping-clock.js';
import { refuse, type DevServer } from './dev-server.js';

const move = z.object({ advance: z.string() });

/** `GET /dev/clock` tells the programme's time; `POST {"advance":"P7D"}` moves it and answers when all that fell due is done. */
export function clockRoutes(server: DevServer, clock: SteppingClock): void {
  server.get('/dev/clock', async () => ({ now: clock.now().toISOString() }));
  server.post('/dev/clock', async ({ body }, reply) => {
    const asked = move.safeParse(body);
    const byMs = asked.success ? durationMs(asked.data.advance) : null;
    if (byMs === null) return refuse(reply, 'advance', 'Give an ISO 8601 duration such as P7D or PT12H.');
    if (byMs > LONGEST_STEP_MS)
      return refuse(reply, 'advance', 'The clock moves by a year at most; ask again for more.');
    return { now: (await clock.advance(byMs)).toISOString() };
  });
}
