import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SealingKey, SealingKeys } from './keys.js';

const RANDOM_BYTES = 12;
const shape = /^([\w-]{16})\.([\w-]{43})$/;

/** A mark for a device on which the holder of an account (by the hash of its address) has signed in: 60 characters. */
export function deviceMark(keys: SealingKeys, account: Buffer): string {
  const random = randomBytes(RANDOM_BYTES).toString('base64url');
  return `${random}.${macOf(keys.current, account, random).toString('base64url')}`;
}

/** Whether the mark was given here, for that very account. */
export function isDeviceMark(keys: SealingKeys, account: Buffer, mark: string): boolean {
  const [, random, mac] = shape.exec(mark) ?? [];
  if (!random || !mac) return false;
  const given = Buffer.from(mac, 'base64url');
  return keys.all.some((key) => timingSafeEqual(macOf(key, account, random), given));
}

function macOf(key: SealingKey, account: Buffer, random: string): Buffer {
  return createHmac('sha256', key.sessions).update('device:').update(account).update(random).digest();
}
