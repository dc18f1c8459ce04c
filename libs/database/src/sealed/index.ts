export { coachNotePlace, notePlace, operatorMailPlace, replyPlace } from './places.js';
export { sealedColumns, type SealedColumn } from './sealed-columns.js';
export {
  blocksOf,
  countTextsByKey,
  replaceTexts,
  textsOfOtherKeys,
  type ResealedText,
  type SealedText,
} from './sealed-texts.js';
