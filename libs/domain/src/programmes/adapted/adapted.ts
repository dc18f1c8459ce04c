export { adapt, practiceKey } from './adapt.js';
export {
  adaptation,
  adaptationChange,
  changed,
  countChanges,
  longestProgrammeText,
  unchanged,
  type Adaptation,
  type AdaptationChange,
} from './adaptation.js';
export { faultsOfAdaptation, type AdaptationFault } from './adaptation-faults.js';
export { differences, type Differences } from './differences.js';
export { stageParts, textsOfStage, type StagePart } from './texts-of-stage.js';
