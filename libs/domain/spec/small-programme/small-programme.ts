import type { Programme } from '../../src/programmes/programme.js';
import { listening } from './listening.js';
import { mending } from './mending.js';
import { singing } from './singing.js';

/** A programme of other stages, another length and another end than the first, to show that nothing else names a stage. */
export const smallProgramme: Programme = {
  version: 'small',
  stages: [listening, mending, singing],
  endsTogetherAfter: [listening.id],
};
