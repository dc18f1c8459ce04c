import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  askingFor,
  becomeCaller,
  Clock,
  closeCoachSession,
  Database,
  findCoach,
  isSessionOpen,
  keepCoachLanguage,
  loadCovers,
  noteSignIn,
  openCoachSession,
  useCoachSession,
  type Coach,
  type CoachSession,
} from '@troth/database';
import { acts, coveredBy, scopeFor, type EventOf } from '@troth/domain';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import type { AskingRequest } from '../access/asking.js';
import type { Cookies } from '../access/cookies.js';
import { Problem } from '../problems/problem.js';
import { PublicAddress, SignInSettings } from '../runtime/settings.js';
import { readersLanguage } from '../speech/say.js';
import { SignedInTries } from '../tries/signed-in-tries.js';
import { knownDevice, rememberDevice } from './known-device.js';
import { forgetPendingLink, takePendingLink } from './pending-link.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.js';
import { tellOfFactor } from './tell-of-factor.js';

/** What a coach signed in with. */
export type SignedInBy = EventOf<'coach.signed-in'>['payload']['by'];

/** How they did, and whether the practice asks for no more after it. */
interface Proven extends Omit<Footing, 'providerSession'>, Partial<Pick<Footing, 'providerSession'>> {
  readonly by: SignedInBy;
}

/** What a session that takes another one's place keeps of it. */
type Footing = Pick<CoachSession, 'strong' | 'providerSession'>;

/** The browser that a session is opened in. */
export interface Browser {
  readonly cookies: Cookies;
  readonly userAgent: string | undefined;
}

const LONGEST_AGENT = 300;

/** A page that nobody has touched for a while says so: what it asks by itself does not keep a session alive. */
const asksByItself = ({ headers }: AskingRequest) =>
  headers['troth-unattended'] !== undefined || headers.accept === 'text/event-stream';

/** Coaches who are signed in and still sit in their practice. The cookie holds a token, the database its hash. */
@Injectable()
export class CoachSessions {
  constructor(
    private readonly database: Database,
    private readonly settings: SignInSettings,
    private readonly address: PublicAddress,
    private readonly tries: SignedInTries,
    private readonly clock: Clock,
  ) {}

  /** Who is signed in. Throws `not-signed-in`, or `too-many-requests` for one who asks too often. */
  async admit(request: AskingRequest): Promise<Coach> {
    const found = await this.find({ get: (name) => request.cookies[name] }, asksByItself(request) ? 'page' : 'person');
    if (!found) throw new Problem('not-signed-in');
    const { practiceId, id, roles } = found.coach;
    const now = this.clock.now();
    const covers = coveredBy(id, await loadCovers(this.database.statements, [practiceId], now), now);
    const [seesAll, isOfficer] = [roles.some((role) => role !== 'coach'), roles.includes('safety')];
    becomeCaller({ practiceId, coach: { id, seesAll, isOfficer, covers } });
    await this.tries.count(found.coach.id);
    request.coachSession = found.session;
    return { ...found.coach, covers };
  }

  /** Null where nobody is signed in. */
  async find(
    cookies: Pick<Cookies, 'get'>,
    by: 'person' | 'page' = 'person',
  ): Promise<{ coach: Coach; session: CoachSession } | null> {
    const token = sessionToken(cookies, this.address.secure);
    const session = token ? await useCoachSession(this.database, tokenHash(token), this.settings.session, by) : null;
    const coach = session && (await findCoach(this.database, session.practiceId, session.coachId));
    return coach ? { coach, session } : null;
  }

  /** The coach of a session that was open a while ago, as they are now; null where it is over, or couples are no longer theirs. */
  async look({ id, practiceId, coachId }: CoachSession): Promise<Coach | null> {
    return askingFor({ practiceId }, async () => {
      if (!(await isSessionOpen(this.database, id, this.settings.session))) return null;
      const coach = await findCoach(this.database, practiceId, coachId);
      if (!coach || !scopeFor(acts['list-couples'].may, coach.roles)) return null;
      const now = this.clock.now();
      return {
        ...coach,
        covers: coveredBy(coachId, await loadCovers(this.database.statements, [practiceId], now), now),
      };
    });
  }

  /**
   * Signs a coach in: a new session in the place of any that this browser had, and the device is known from now on. The
   * pages on which they do so for the first time are in the language of their emails, until they choose another.
   */
  async open(
    work: Work,
    coach: Coach,
    { by, strong, providerSession = null }: Proven,
    browser: Browser,
  ): Promise<void> {
    const { cookies } = browser;
    const { secure } = this.address;
    const earlier = sessionToken(cookies, secure);
    if (earlier) await closeCoachSession(work.tx, tokenHash(earlier));
    const first = await noteSignIn(work.tx, coach.id, work.now);
    if (first) await keepCoachLanguage(work.tx, coach, readersLanguage());
    const device = first ? 'first' : knownDevice(cookies, work.keys, coach.email) === null ? 'new' : 'known';
    await this.begin(work, coach.id, { strong, providerSession }, browser);
    rememberDevice(cookies, { keys: work.keys, email: coach.email, secure });
    const payload = { coachId: coach.id, by, device } as const;
    await work.record([{ name: 'coach.signed-in', payload, practiceId: coach.practiceId, enrolmentId: null }]);
    if (by !== 'single-sign-on' && (strong || !this.settings.secondFactor)) await this.link(work, coach, cookies);
  }

  /** They have shown by their usual factor that it is they whom the provider named in this browser. */
  private async link(work: Work, coach: Coach, cookies: Cookies): Promise<void> {
    if (!(await takePendingLink(work, coach, { cookies, secure: this.address.secure }))) return;
    await tellOfFactor(work, coach, 'single-sign-on', 'added');
  }

  /** A session with a new token. */
  async begin({ tx, newId }: Work, coachId: string, kept: Footing, { cookies, userAgent }: Browser): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const agent = userAgent?.slice(0, LONGEST_AGENT) ?? null;
    const { strong, providerSession } = kept;
    const session = { id: newId(), coachId, tokenHash: tokenHash(token), userAgent: agent, strong, providerSession };
    await openCoachSession(tx, session, this.settings.session);
    setSessionCookie(cookies, token, { secure: this.address.secure, hours: this.settings.session.hours });
  }

  async close(cookies: Cookies): Promise<void> {
    const token = sessionToken(cookies, this.address.secure);
    if (token) await closeCoachSession(this.database, tokenHash(token));
    clearSessionCookie(cookies, this.address.secure);
    forgetPendingLink({ cookies, secure: this.address.secure });
  }
}
