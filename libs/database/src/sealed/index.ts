export { findPersonKey, keepPersonKey, type PersonRef } from './person-keys.js';
export {
  authenticatorPlace,
  coachNotePlace,
  notePlace,
  operatorMailPlace,
  promisePlace,
  replyPlace,
  sessionPlace,
  templatePlace,
  threadPlace,
} from './places.js';
export { sealedColumns, type SealedColumn } from './sealed-columns.js';
export {
  blocksOf,
  countTextsByKey,
  replaceTexts,
  textsOfOtherKeys,
  type ResealedText,
  type SealedText,
} from './sealed-texts.js';
