import { randomUUID } from 'node:crypto';
import { poolOf, type Database } from '@troth/database';
import { sessionSecret, type SealingKeys } from '@troth/sealing';
import { betterAuth } from 'better-auth';

export const coachSessionHours = 12;

interface AuthParts {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly publicUrl: string | null;
}

/** The sign-in library on our own tables: address and password, no sign-up, sessions that a GET never prolongs. */
export function createCoachAuth({ database, keys, publicUrl }: AuthParts) {
  return betterAuth({
    appName: 'Troth',
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    secret: sessionSecret(keys),
    database: poolOf(database),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    user: {
      modelName: 'coach_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        practiceId: { type: 'string', fieldName: 'practice_id', required: true, input: false, returned: true },
      },
    },
    session: {
      modelName: 'coach_session',
      expiresIn: coachSessionHours * 3600,
      disableSessionRefresh: true,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'coach_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'coach_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      // The library's own 'uuid' leaves it to a default of the column, and ours have none.
      database: { generateId: () => randomUUID() },
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      cookiePrefix: 'troth_coach',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/api' },
      // Where a coach signed in from is nobody's business here; the log of failures is the rate limiter's.
      ipAddress: { disableIpTracking: true },
    },
  });
}

/** In characters. */
export const shortestPassword = 12;

export type CoachAuth = ReturnType<typeof createCoachAuth>;

export const COACH_AUTH = Symbol('CoachAuth');
