import { randomBytes } from 'node:crypto';
import { idsAt, openCoachSession } from '@troth/database';
import type { PracticeRole, Role } from '@troth/domain';
import { tokenHash } from '@troth/sealing';
import type { ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { enrol, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { addCoach } from '../../apps/api/src/sign-in/add-coach.js';

export type Who = Readonly<Record<string, string>>;

/** Somebody who asks: by which of a route's callers they count, in what roles, and what they send along. */
export interface Asker {
  readonly name: string;
  readonly caller: 'nobody' | 'partner' | 'coach';
  readonly roles: readonly Role[];
  readonly headers: Who;
}

const inPractice: readonly (readonly [name: string, roles: readonly PracticeRole[], practice?: string])[] = [
  ['otto', ['coach']],
  ['lea', ['lead']],
  ['sam', ['safety']],
  ['far', ['coach', 'lead', 'safety'], 'far-away'],
];

/** Everybody who is not the one whose couple it is: strangers, partners of another couple, the practice's other people. */
export async function othersWhoAsk(api: ApiUnderTest): Promise<Asker[]> {
  const elsewhere = await enrol(api, 'elsewhere');
  const others: Asker[] = [
    { name: 'a stranger', caller: 'nobody', roles: [], headers: {} },
    { name: 'a partner of another couple', ...partner, headers: await signInPartner(api, elsewhere, elsewhere.a) },
  ];
  for (const [name, roles, slug] of inPractice) {
    const email = `${name}@practice.example`;
    const practice = { slug: slug ?? 'practice' };
    const coach = { name, email, roles: [...roles], practice };
    const { coachId } = await addCoach(api.database, coach, api.clock.now());
    await api.database.query('update coach set roles = $2::text[] where email = $1', [email, roles]);
    // A practice that this installation does not serve has nobody here.
    const caller = slug === undefined ? 'coach' : 'nobody';
    others.push({ name, caller, roles, headers: await sessionOf(api, coachId) });
  }
  await api.database.query(`update coach set roles = '{coach}' where id = $1`, [api.coach.coachId]);
  return others;
}

const partner = { caller: 'partner', roles: ['partner'] } as const;

/** A partner of the couple that a call is about. */
export async function partnerOf(api: ApiUnderTest, couple: CoupleUnderTest, side: 'a' | 'b'): Promise<Asker> {
  return { name: `partner ${side}`, ...partner, headers: await signInPartner(api, couple, couple[side]) };
}

/** Somebody of a practice who is signed in, even of one that this installation does not serve. */
export async function sessionOf({ database, clock }: ApiUnderTest, coachId: string): Promise<Who> {
  const token = randomBytes(32).toString('base64url');
  const id = idsAt(clock.now())();
  const opened = { tokenHash: tokenHash(token), userAgent: null, strong: true, providerSession: null };
  const session = { id, coachId, ...opened };
  await database.transaction((tx) => openCoachSession(tx, session, { hours: 12, idleMinutes: 60 }));
  return { cookie: `troth_coach.session_token=${token}` };
}
