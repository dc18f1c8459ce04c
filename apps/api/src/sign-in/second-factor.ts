import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  authenticatorPlace,
  findAuthenticator,
  replaceRecoveryCodes,
  takeStep,
  useRecoveryCode,
  type Coach,
} from '@troth/database';
import { defineMessages } from '@troth/messages';
import type { Work } from '@troth/programme';
import { open, tokenHash } from '@troth/sealing';
import { Secret, TOTP } from 'otpauth';
import { Problem } from '../problems/problem.js';
import { Tries } from '../tries/tries.js';
import { say } from '../speech/say.js';

const { wrongCode } = defineMessages('refusals.code', {
  wrongCode:
    'This code does not fit, or it was used already. Wait for the next one in your app, or use a recovery code that you have not used yet.',
});

const PERIOD_SECONDS = 30;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 15;

/** The secret of an app as it makes codes: RFC 6238, six digits, every thirty seconds. */
export function authenticatorOf(secret: string, email: string): TOTP {
  return new TOTP({ issuer: 'Troth', label: email, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
}

/** Codes of a coach's app, and recovery codes: each works once, and only so many are looked at. */
@Injectable()
export class SecondFactor {
  constructor(private readonly tries: Tries) {}

  /** Counts one try. Throws TooManyRequests. */
  async count(coachId: string): Promise<void> {
    await this.tries.count({ kind: 'second-factor', whose: coachId });
  }

  /** The code was right: that try counts against nobody. */
  async right(coachId: string): Promise<void> {
    await this.tries.giveBack({ kind: 'second-factor', whose: coachId });
  }

  /** Uses a code of the app or a recovery code, and says which. Throws `invalid-input` at the field `code`. */
  async use(work: Work, coach: Coach, typed: string): Promise<'password-and-code' | 'recovery-code'> {
    const authenticator = await findAuthenticator(work.tx, coach.id);
    if (authenticator?.confirmedAt) {
      if (await this.fits(work, coach, { sealed: authenticator.sealed, typed })) return 'password-and-code';
      if (await useRecoveryCode(work.tx, coach.id, recoveryHash(coach.id, typed), work.now)) return 'recovery-code';
    }
    return refuseCode();
  }

  /** Uses the first code of an app that waits for it, which puts it in use. */
  async confirm(work: Work, coach: Coach, typed: string): Promise<void> {
    const authenticator = await findAuthenticator(work.tx, coach.id);
    if (!authenticator || authenticator.confirmedAt) return refuseCode();
    if (!(await this.fits(work, coach, { sealed: authenticator.sealed, typed }))) refuseCode();
  }

  /** New recovery codes in the place of all earlier ones; only their hashes are kept. */
  async makeRecoveryCodes({ tx }: Work, { id }: Coach): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await replaceRecoveryCodes(
      tx,
      id,
      codes.map((code) => recoveryHash(id, code)),
    );
    return codes;
  }

  /** A phone's clock is real, and may be half a minute off: the code before and the one after fit as well, each once. */
  private async fits(
    { tx, keys, now }: Work,
    { id, email }: Coach,
    { sealed, typed }: { readonly sealed: string; readonly typed: string },
  ): Promise<boolean> {
    const token = typed.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const timestamp = Date.now();
    const totp = authenticatorOf(open(keys, sealed, authenticatorPlace(id)), email);
    const delta = totp.validate({ token, timestamp, window: 1 });
    return delta !== null && takeStep(tx, id, Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta, now);
  }
}

function refuseCode(): never {
  throw new Problem('invalid-input', [{ path: 'code', message: say(wrongCode) }]);
}

/** Twenty-four letters and figures in fours: 120 bits, so that a plain hash of them may be kept. */
function newRecoveryCode(): string {
  const text = new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_BYTES)).buffer }).base32.toLowerCase();
  return text.match(/.{4}/g)!.join('-');
}

function recoveryHash(coachId: string, typed: string): Buffer {
  return tokenHash(`recovery:${coachId}:${typed.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
}
