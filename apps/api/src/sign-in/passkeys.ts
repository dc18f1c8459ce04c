import { Injectable } from '@nestjs/common';
import {
  Database,
  findCoach,
  findPasskey,
  insertPasskey,
  keepProof,
  listPasskeys,
  lookAtProof,
  notePasskeyUse,
  useProof,
  type Coach,
  type Passkey,
  type Proof,
} from '@troth/database';
import type { Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';

const CHALLENGE_SECONDS = 300;
const anybody = 'anybody';

/** One that a browser has made for a coach. */
type MadePasskey = Omit<Passkey, 'id' | 'name'>;

/** One that has answered a challenge, and how often its device says that it was used. */
interface AnsweredPasskey {
  readonly coach: Coach;
  readonly id: Id;
  readonly counter: number;
}

/** Passkeys (WebAuthn): made, and asked for at a sign-in. The device itself asks for a finger, a face or a PIN. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
  ) {}

  /** What a browser needs to make one for a coach. */
  async offer(work: Work, coach: Coach) {
    const known = await listPasskeys(work.tx, coach.id);
    const options = await generateRegistrationOptions({
      rpName: 'Troth',
      rpID: this.#host,
      userName: coach.email,
      userDisplayName: coach.name,
      userID: new Uint8Array(Buffer.from(coach.id)),
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.#keep(work, 'passkey-new', options.challenge, coach.id);
    return { ...options };
  }

  /** The one that the browser has made, before any transaction begins. Throws `passkey-not-known`. */
  async made(coach: Coach, answer: RegistrationResponseJSON): Promise<MadePasskey> {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: (challenge) => this.#take('passkey-new', challenge, coach.id),
      expectedOrigin: this.#origin,
      expectedRPID: this.#host,
    }).catch(refuse);
    if (!verified) return refuse();
    const { id: credentialId, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { coachId: coach.id, credentialId, publicKey: Buffer.from(publicKey), counter, transports };
  }

  /** Adds it. Throws `passkey-not-known` for one that is there already. */
  async add({ tx, newId, now }: Work, made: MadePasskey, name: string): Promise<void> {
    if (!(await insertPasskey(tx, { ...made, id: newId(), name }, now))) refuse();
  }

  /** What a browser needs to ask for one, of any coach: the passkey says whose it is. */
  async ask(work: Work) {
    const options = await generateAuthenticationOptions({ rpID: this.#host, userVerification: 'required' });
    await this.#keep(work, 'passkey-sign-in', options.challenge, anybody);
    return { ...options };
  }

  /** The coach whose passkey has answered, before any transaction begins. Throws `passkey-not-known`. */
  async whose(answer: AuthenticationResponseJSON): Promise<AnsweredPasskey> {
    const passkey = await findPasskey(this.database, answer.id);
    const coach = passkey && (await findCoach(this.database, passkey.practiceId, passkey.coachId));
    if (!coach) return refuse();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: (challenge) => this.#take('passkey-sign-in', challenge, anybody),
      expectedOrigin: this.#origin,
      expectedRPID: this.#host,
      credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    }).catch(refuse);
    if (!verified) return refuse();
    return { coach, id: passkey.id, counter: authenticationInfo.newCounter };
  }

  /** Notes that it was used. Throws `passkey-not-known` where it was removed in the meantime. */
  async use({ tx, now }: Work, { id, counter }: AnsweredPasskey): Promise<void> {
    if (!(await notePasskeyUse(tx, id, counter, now))) refuse();
  }

  get #origin(): string {
    return this.address.url ?? 'http://localhost';
  }

  get #host(): string {
    return new URL(this.#origin).hostname;
  }

  async #keep({ tx, newId }: Work, purpose: Proof['purpose'], challenge: string, value: string): Promise<void> {
    const proof = { purpose, secretHash: tokenHash(challenge) };
    await keepProof(tx, proof, { id: newId(), value, seconds: CHALLENGE_SECONDS });
  }

  /** Outside any transaction: a challenge is used up whatever comes of it, and in one it would want a second connection. */
  async #take(purpose: Proof['purpose'], challenge: string, value: string): Promise<boolean> {
    const proof = { purpose, secretHash: tokenHash(challenge) };
    const kept = await lookAtProof(this.database, proof);
    return kept === value && useProof(this.database, proof);
  }
}

/** Whatever was wrong with it is the browser's or an attacker's: neither can do anything with the reason. */
function refuse(): never {
  throw new Problem('passkey-not-known');
}
