import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Asked {
  readonly challenge: string;
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();

/** A device that makes one passkey (Ed25519) and answers with it; its owner is always there and always known. */
export class Authenticator {
  readonly #keys = generateKeyPairSync('ed25519');
  readonly #id = randomBytes(16);
  #used = 0;

  constructor(readonly origin: string) {}

  make({ challenge }: Asked) {
    const { x } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, number | Uint8Array>([
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
    ]);
    const length = Buffer.from([0, this.#id.length]);
    const credential = [Buffer.alloc(16), length, this.#id, Buffer.from(isoCBOR.encode(key))];
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(Buffer.concat([this.#data(0x45), ...credential]))],
    ]);
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url');
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', challenge).toString('base64url'),
      attestationObject,
    });
  }

  answer({ challenge }: Asked) {
    this.#used += 1;
    const [data, client] = [this.#data(0x05), this.#client('webauthn.get', challenge)];
    const signature = sign(null, Buffer.concat([data, sha256(client)]), this.#keys.privateKey);
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  #answer(response: Record<string, string>) {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  /** Of which site, with which flags, and how often it was used. */
  #data(flags: number): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags);
    rest.writeUInt32BE(this.#used, 1);
    return Buffer.concat([sha256(new URL(this.origin).hostname), rest]);
  }
}
