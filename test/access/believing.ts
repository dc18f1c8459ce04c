import { becomeCaller } from '@troth/database';
import type { ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import type { AskingRequest } from '../../apps/api/src/access/asking.js';
import { CoachSessions } from '../../apps/api/src/sign-in/coach-sessions.js';
import { PartnerSessions } from '../../apps/api/src/us-session/partner-sessions.js';
import type { Who } from './people.js';

/**
 * Takes the application's own filters away: it believes that each request comes from whom the call is for, so that its
 * guard lets everybody in and each `where` asks for the rightful one's rows. PostgreSQL is told who really asks.
 */
export class Believing {
  readonly #practiceId: string;
  readonly #partners: PartnerSessions;
  readonly #coaches: CoachSessions;
  readonly #admit: { partner: PartnerSessions['admit']; coach: CoachSessions['admit'] };
  #rightful: Who | null = null;

  constructor({ app, coach }: ApiUnderTest) {
    this.#practiceId = coach.practiceId;
    this.#partners = app.get(PartnerSessions);
    this.#coaches = app.get(CoachSessions);
    const admit = {
      partner: this.#partners.admit.bind(this.#partners),
      coach: this.#coaches.admit.bind(this.#coaches),
    };
    this.#admit = admit;
    this.#partners.admit = async (request) => this.#believe(request, admit.partner);
    this.#coaches.admit = async (request) => this.#believe(request, admit.coach);
  }

  /** Runs what comes with every request taken for the rightful one's. */
  async while<T>(rightful: Who, work: () => Promise<T>): Promise<T> {
    this.#rightful = rightful;
    return work().finally(() => (this.#rightful = null));
  }

  async #believe<T>(request: AskingRequest, admit: (request: AskingRequest) => Promise<T>): Promise<T> {
    if (!this.#rightful) return admit(request);
    const believed = await admit(Object.assign(request, { cookies: cookiesOf(this.#rightful) }));
    const session = request.coachSession;
    await this.#tellWhoAsks(request);
    request.coachSession = session;
    return believed;
  }

  async #tellWhoAsks(request: AskingRequest): Promise<void> {
    const real = Object.assign(request, { cookies: cookiesOf(request.headers as Who) });
    for (const admit of [this.#admit.partner, this.#admit.coach]) {
      becomeCaller({ practiceId: this.#practiceId });
      if (
        await admit(real).then(
          () => true,
          () => false,
        )
      )
        return;
    }
  }
}

function cookiesOf({ cookie = '' }: Who): Record<string, string> {
  const pairs = cookie.split('; ').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
  );
}
