import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { ProviderAway } from './bounded-fetch.js';

const LIVES_S = 120;
const CLOCKS_DIFFER_S = 30;

/** So long a token could be sent once more: from the earliest to the latest that clocks apart may have it. */
export const logoutTokenSeconds = LIVES_S + 2 * CLOCKS_DIFFER_S;

/** What is over at the provider: one session, or all of one person's; both where both are named. */
export interface OverThere {
  /** The token's own id: each is taken once. */
  readonly tokenId: string;
  readonly session: string | null;
  readonly subject: string | null;
}

interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly keys: JWTVerifyGetKey;
}

/** A logout token that ends nothing; its code says why, and holds nothing of it. */
export class WorthlessToken extends Error {
  constructor(readonly code: string) {
    super(`A logout token is worth nothing: ${code}`);
    this.name = 'WorthlessToken';
  }
}

const named = z.string().min(1).max(4096);

/** What is to stand in it beside what jose looks at: OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6. */
const claims = z
  .object({
    jti: named,
    sub: named.optional(),
    sid: named.optional(),
    events: z.object({ 'http://schemas.openid.net/event/backchannel-logout': z.object({}) }),
    // An ID token has one: it must not pass for a logout token.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Who or what is over, by a token that the provider has signed for us just now. Throws WorthlessToken and ProviderAway. */
export async function readLogoutToken(token: string, expected: Expected): Promise<OverThere> {
  const { issuer, audience, algorithms, keys } = expected;
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: [...algorithms],
    typ: 'logout+jwt',
    requiredClaims: ['exp', 'jti'],
    maxTokenAge: LIVES_S,
    clockTolerance: CLOCKS_DIFFER_S,
  }).catch(refuse);
  const { success, data } = claims.safeParse(payload);
  if (!success) throw new WorthlessToken('its claims are not those of a logout token');
  return { tokenId: data.jti, session: data.sid ?? null, subject: data.sub ?? null };
}

/** Why the provider's keys could not be had, whatever the token. */
const providersOwn = [errors.JOSEError.code, errors.JWKSInvalid.code, errors.JWKSTimeout.code];

function refuse(fault: unknown): never {
  if (!(fault instanceof errors.JOSEError)) throw fault;
  if (providersOwn.includes(fault.code)) throw new ProviderAway(`its keys: ${fault.code}`);
  throw new WorthlessToken(fault.code);
}
