export { addressHash, normaliseAddress } from './address-hash.js';
export { isBreached } from './breached.js';
export { deviceMark, isDeviceMark } from './device-mark.js';
export {
  freshLookups,
  lookupsPlace,
  tokensPlace,
  withKept,
  wrapLookups,
  wrapTokens,
  type KeptSecrets,
} from './kept-secrets.js';
export { BadSealingKeys, parseKeys, SealingKeys, type SealingKey } from './keys.js';
export { linkToken, madeLink, tokenHash } from './link-token.js';
export { mailToken, readMailToken, type MailTokenPurpose } from './mail-token.js';
export { hashPassword, isOutdatedHash, isPassword } from './password-hash.js';
export { partnerReference, reference, requestHash, tryKey } from './reference.js';
export { CannotOpen, newPersonKey, open, openOr, seal, sealByPerson, type WrappedKey } from './seal.js';
