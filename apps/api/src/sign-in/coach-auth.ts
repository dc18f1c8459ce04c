import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Database, poolOf } from '@troth/database';
import { SealingKeys, sessionSecret } from '@troth/sealing';
import { betterAuth } from 'better-auth';
import { fromNodeHeaders } from 'better-auth/node';
import { PublicAddress } from '../runtime/settings.js';

const sessionHours = 12;

/** In characters. */
export const shortestPassword = 12;

/** The sign-in library on our own tables: address and password, no sign-up, sessions that a GET never prolongs. */
@Injectable()
export class CoachAuth {
  readonly #library: ReturnType<typeof openLibrary>;

  constructor(database: Database, keys: SealingKeys, address: PublicAddress) {
    this.#library = openLibrary(database, keys, address);
  }

  /** Throws the library's APIError for an address and password that do not fit together. */
  signIn(body: { readonly email: string; readonly password: string }, headers: IncomingHttpHeaders) {
    return this.#library.api.signInEmail({ body, headers: fromNodeHeaders(headers), returnHeaders: true });
  }

  signOut(headers: IncomingHttpHeaders) {
    return this.#library.api.signOut({ headers: fromNodeHeaders(headers), returnHeaders: true });
  }

  /** Null where nobody is signed in. */
  session(headers: IncomingHttpHeaders) {
    return this.#library.api.getSession({ headers: fromNodeHeaders(headers) });
  }
}

/** What the library calls its tables and columns, and what they are called with us. */
const tables = {
  user: {
    modelName: 'coach_user',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      practiceId: { type: 'string', fieldName: 'practice_id', required: true, input: false, returned: true },
    },
  },
  session: {
    modelName: 'coach_session',
    expiresIn: sessionHours * 3600,
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
} as const;

function openLibrary(database: Database, keys: SealingKeys, { url, secure }: PublicAddress) {
  return betterAuth({
    appName: 'Troth',
    baseURL: url ?? 'http://localhost',
    basePath: '/api/auth',
    secret: sessionSecret(keys),
    database: poolOf(database),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    ...tables,
    advanced: {
      // The library's own 'uuid' leaves it to a default of the column, and ours have none.
      database: { generateId: () => randomUUID() },
      useSecureCookies: secure,
      cookiePrefix: 'troth_coach',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/api' },
      // Where a coach signed in from is nobody's business here; the log of failures is the rate limiter's.
      ipAddress: { disableIpTracking: true },
    },
  });
}
