import type { SingleSignOnSettings } from '@troth/config';
import type { CoachSession, SessionLimits } from '@troth/database';
import type { Measure } from '@troth/domain';
import { Problem } from '../problems/problem.js';
import type { ReadinessCheck } from '../health/readiness-check.js';

/** Where people reach Troth: scheme, host and port. Null on this machine only, before the port is known. */
export class PublicAddress {
  constructor(readonly url: string | null) {}

  /** Cookies go over https only wherever people reach Troth by https. */
  get secure(): boolean {
    return this.url?.startsWith('https:') ?? false;
  }
}

/** The domain that mail comes back to, and the secret that it is signed with over HTTP. */
export class InboundSettings {
  constructor(private readonly given: { readonly domain: string; readonly secret: string } | null) {}

  get takesMail(): boolean {
    return this.given !== null;
  }

  /** Throws `not-found` where no mail is taken. */
  get mail(): { readonly domain: string; readonly secret: string } {
    if (!this.given) throw new Problem('not-found');
    return this.given;
  }
}

/** How coaches sign in. */
export interface SignInOptions {
  /** So many hours a session lives at most, 12 without it. */
  readonly sessionHours?: number;
  /** After so many minutes unused it is over, 60 without it. */
  readonly idleMinutes?: number;
  /** Whether a password alone opens nothing but the coach's own account; it does without it. */
  readonly secondFactor?: boolean;
  /** Where coaches may sign in instead of here; nowhere without it. */
  readonly singleSignOn?: SingleSignOnSettings | null;
}

/** How coaches sign in, and for how long. */
export class SignInSettings {
  readonly session: SessionLimits;
  /** Whether a password alone opens nothing but the coach's own account. */
  readonly secondFactor: boolean;
  /** Null: coaches sign in here alone. */
  readonly singleSignOn: SingleSignOnSettings | null;

  constructor(given: SignInOptions = {}) {
    this.session = { hours: given.sessionHours ?? 12, idleMinutes: given.idleMinutes ?? 60 };
    this.secondFactor = given.secondFactor ?? false;
    this.singleSignOn = given.singleSignOn ?? null;
  }

  /** Whether a coach has to set up a second factor, or use theirs, before anything else is open to them. */
  isTooWeak(session: CoachSession | undefined): boolean {
    return this.secondFactor && session?.strong === false;
  }
}

/** Who may ask what only operators need to know. */
export class OperationAccess {
  constructor(
    readonly token: string | null,
    readonly isOpen: boolean,
  ) {}
}

/** Requests a minute of one caller to one limited route, in place of the usual 60; null for no limits at all. */
export type RateLimit = number | null;

export class RouteLimit {
  constructor(readonly aMinute: RateLimit | undefined) {}
}

/** What partners are asked about how things are: our own questions, and a practice's. */
export class AskedMeasuresList {
  constructor(readonly list: readonly Measure[]) {}
}

/** Parts beside the API's own that must be ready. */
export class FurtherChecks {
  constructor(readonly list: readonly ReadinessCheck[]) {}
}
