import { deviceStorage, type Storage } from './storage';

const text = new TextEncoder();
const salt = text.encode('troth draft 1');

/** Whether this browser can seal at all: `crypto.subtle` is only there on https and localhost. */
export const canSeal = () => typeof globalThis.crypto?.subtle === 'object';

interface Seal {
  readonly name: string;
  readonly key: CryptoKey;
}

/**
 * A draft on this device that only the holder of a link's secret can read: AES-256-GCM under a key derived from the
 * secret by HKDF, stored under a name derived from it likewise. The secret itself is not stored.
 */
export class SealedDraft<Value> {
  private readonly seal: Promise<Seal> | null;
  private writing: Promise<boolean> | null = null;
  private next: { value: Value } | null = null;

  constructor(
    secret: string,
    private readonly storage: Storage = deviceStorage,
  ) {
    this.seal = canSeal() ? sealFor(secret) : null;
  }

  /** What was kept, or null where there is nothing that this secret opens. */
  async read(): Promise<Value | null> {
    if (this.seal === null) return null;
    try {
      const { name, key } = await this.seal;
      const [nonce, sealed] = (this.storage.get(name) ?? '').split('.').map(bytesOf);
      if (nonce === undefined || sealed === undefined) return null;
      const opened = await crypto.subtle.decrypt(boxOf(name, nonce), key, sealed);
      return JSON.parse(new TextDecoder().decode(opened)) as Value;
    } catch {
      return null;
    }
  }

  /** Keeps it in the place of what was there. Resolves to whether the device holds it; if not, only this page does. */
  keep(value: Value): Promise<boolean> {
    this.next = { value };
    this.writing ??= this.write().finally(() => (this.writing = null));
    return this.writing;
  }

  /** Nothing of it stays, nor of what is being sealed at this moment. */
  async forget(): Promise<void> {
    this.next = null;
    if (this.seal === null) return;
    const { name } = await this.seal;
    this.storage.remove(name);
    await this.writing;
    this.storage.remove(name);
  }

  private async write(): Promise<boolean> {
    let kept = false;
    while (this.next !== null && this.seal !== null) {
      const { value } = this.next;
      const { name, key } = await this.seal;
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(boxOf(name, nonce), key, text.encode(JSON.stringify(value)));
      // Something newer was typed, or everything was forgotten, while this was sealed.
      if (this.next?.value !== value) continue;
      this.next = null;
      kept = this.storage.set(name, `${written(nonce)}.${written(new Uint8Array(sealed))}`);
    }
    return kept;
  }
}

async function sealFor(secret: string): Promise<Seal> {
  const from = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveKey', 'deriveBits']);
  const derive = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: text.encode(info) });
  const name = await crypto.subtle.deriveBits(derive('name'), from, 256);
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(derive('key'), from, aes, false, ['encrypt', 'decrypt']);
  return { name: `troth.draft.${written(new Uint8Array(name))}`, key };
}

const boxOf = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: text.encode(name),
});

const written = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
