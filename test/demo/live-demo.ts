import { seedDemo, type Http } from '@troth/standalone';
import { openTwin, type Letter, type Twin } from '../twins/twin.js';

const LONG_BEFORE_MS = 120 * 86_400_000;

export const coach = {
  name: 'Ruth Amari',
  email: 'coach@troth.example',
  zone: 'Europe/London',
  password: 'the demo needs no secret',
};

export interface Call {
  readonly request: Parameters<Http>[0];
  readonly answer: Awaited<ReturnType<Http>>;
}

export interface LivingDemo extends Pick<Twin, 'database' | 'clock' | 'http' | 'close'> {
  /** Every email so far. */
  readonly letters: readonly Letter[];
  /** Lives up to the end; told of every call of a browser, and of every instant once what was due at it is done. */
  live(onCall: (call: Call) => void, onInstant: (now: Date) => Promise<void>): Promise<void>;
}

/** The demo on real parts, as `npm start` lets it live, with its end at an instant of one's own. */
export async function openDemo(ends: Date): Promise<LivingDemo> {
  const practice = { slug: 'harbour', name: 'Harbour Practice', zone: coach.zone };
  const twin = await openTwin(new Date(ends.getTime() - LONG_BEFORE_MS), {}, { practice });
  const { database, clock, inbox, http, close } = twin;
  return {
    database,
    clock,
    http,
    close,
    letters: inbox.all,
    live: (onCall, onInstant) =>
      seedDemo({
        database,
        clock,
        inbox,
        signIn: coach,
        ends,
        onInstant,
        http: (address) => {
          const call = http(address);
          return async (request) => {
            const answer = await call(request);
            onCall({ request, answer });
            return answer;
          };
        },
      }),
  };
}
