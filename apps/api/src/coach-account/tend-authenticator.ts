import { Injectable } from '@nestjs/common';
import {
  authenticatorPlace,
  endCoachSessions,
  offerAuthenticator,
  removeAuthenticator,
  type Coach,
  type CoachSession,
} from '@troth/database';
import type { Work } from '@troth/programme';
import { seal } from '@troth/sealing';
import { Secret } from 'otpauth';
import { Problem } from '../problems/problem.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';
import { authenticatorOf, SecondFactor } from '../sign-in/second-factor.js';
import { tellOfFactor } from '../sign-in/tell-of-factor.js';

const SECRET_BYTES = 20;

/** A coach begins to use codes from an app, makes recovery codes again, or turns codes off. */
@Injectable()
export class TendAuthenticator {
  constructor(
    private readonly factor: SecondFactor,
    private readonly sessions: CoachSessions,
  ) {}

  count(coach: Coach): Promise<void> {
    return this.factor.count(coach.id);
  }

  /** A new secret for an app, which waits for its first code. Throws `authenticator-in-use`. */
  async offer({ tx, keys, now }: Work, { id, email }: Coach) {
    const secret = new Secret({ size: SECRET_BYTES }).base32;
    const sealed = seal(keys, secret, authenticatorPlace(id));
    if (!(await offerAuthenticator(tx, id, sealed, now))) throw new Problem('authenticator-in-use');
    return { uri: authenticatorOf(secret, email).toString(), secret };
  }

  /** Sessions that a password alone has opened end; this browser gets one for which a code was given. */
  async confirm(
    work: Work,
    coach: Coach,
    { code, session, browser }: { readonly code: string; readonly session: CoachSession; readonly browser: Browser },
  ) {
    await this.factor.confirm(work, coach, code);
    await endCoachSessions(work.tx, coach.id);
    await this.sessions.begin(work, coach.id, { ...session, strong: true }, browser);
    await tellOfFactor(work, coach, 'authenticator', 'added');
    return { recoveryCodes: await this.factor.makeRecoveryCodes(work, coach) };
  }

  async remove(work: Work, coach: Coach, code: string): Promise<void> {
    await this.factor.use(work, coach, code);
    await removeAuthenticator(work.tx, coach.id);
    await tellOfFactor(work, coach, 'authenticator', 'removed');
  }

  async makeRecoveryCodes(work: Work, coach: Coach, code: string) {
    await this.factor.use(work, coach, code);
    await tellOfFactor(work, coach, 'recovery-codes', 'made-again');
    return { recoveryCodes: await this.factor.makeRecoveryCodes(work, coach) };
  }
}
