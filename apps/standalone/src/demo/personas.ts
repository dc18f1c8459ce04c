import { randomUUID } from 'node:crypto';
import type { Persona, PersonaId } from '@troth/contract';
import type { Database } from '@troth/database';
import { CoachClient } from '../couple/coach-client.js';
import { cookieIn, type Http } from '../couple/http.js';
import type { Inbox, InboxMail } from '../couple/inbox.js';
import { PartnerClient } from '../couple/partner-client.js';
import { PartnerDriver } from '../couple/partner-driver.js';
import type { DemoSignIn } from './demo-sign-in.js';
import { oneSilent } from './stories/one-silent.js';
import { steady } from './stories/steady.js';
import { trustDrop } from './stories/trust-drop.js';

const partners = [
  { id: 'steady', is: steady.a, with: steady.b },
  { id: 'trust-drop', is: trustDrop.a, with: trustDrop.b },
  { id: 'one-silent', is: oneSilent.b, with: oneSilent.a },
] as const;

export interface PersonaParts {
  readonly database: Database;
  readonly inbox: Inbox<InboxMail>;
  /** Null where there is no demo practice. */
  readonly coach: DemoSignIn | null;
  /** What set the cookies of partners who were signed in as: nobody is mailed more than three links in a quarter of an hour. */
  readonly signedIn: Map<PersonaId, readonly string[]>;
}

/** Those of the demo who are still there. */
export async function personasIn({ database, coach }: PersonaParts): Promise<Persona[]> {
  const all = [
    ...(coach ? [{ id: 'coach' as const, name: coach.name, partner: null, email: coach.email }] : []),
    ...partners.map((one) => ({ id: one.id, name: one.is.name, partner: one.with.name, email: one.is.email })),
  ];
  const there = await database.query<{ email: string }>(
    `select email from coach where email = any($1) and left_at is null
     union select email from partner where email = any($1) and live`,
    [all.map(({ email }) => email)],
  );
  const present = new Set(there.map(({ email }) => email));
  return all.filter(({ email }) => present.has(email)).map(({ id, name, partner }) => ({ id, name, partner }));
}

/** Signs in as one of them, through the doors that everybody uses; false where there is none. Gives what sets the cookies. */
export async function signInAs(
  id: PersonaId,
  http: Http,
  { inbox, coach, signedIn }: PersonaParts,
): Promise<string[] | null> {
  let setCookies: readonly string[] = [];
  const heard: Http = async (request) => {
    const answer = await http(request);
    setCookies = answer.setCookies;
    return answer;
  };
  if (id === 'coach') {
    if (!coach) return null;
    await CoachClient.signIn(heard, coach.email, coach.password, randomUUID);
    return [...setCookies];
  }
  const earlier = signedIn.get(id);
  if (earlier && (await isSignedIn(http, earlier))) return [...earlier];
  const { email } = partners.find((one) => one.id === id)!.is;
  await new PartnerDriver(email, new PartnerClient(heard, randomUUID), inbox).signIn();
  signedIn.set(id, setCookies);
  return [...setCookies];
}

async function isSignedIn(http: Http, setCookies: readonly string[]): Promise<boolean> {
  const { status } = await http({ method: 'GET', path: '/api/v1/us', cookie: cookieIn(setCookies) });
  return status === 200;
}
