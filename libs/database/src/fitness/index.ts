export { keepLookups, readWrapped, retireKey } from './kept-secrets.js';
export { requireFit, type Fitness } from './require-fit.js';
export { forgetKey, knownKeys, lockKeys, type KeyMark, type KnownKey } from './sealing-keys.js';
export { compareShape, requireShape } from './shape.js';
export { wordAboutLogin } from './role.js';
export { UnfitDatabase } from './unfit-database.js';
