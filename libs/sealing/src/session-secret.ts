import type { SealingKeys } from './keys.js';

/** The secret that signs coaches' session cookies (43 characters). Rotating the keys signs coaches out. */
export function sessionSecret(keys: SealingKeys): string {
  return keys.current.sessions.toString('base64url');
}
