import type { Answer } from '../../../libs/contract/src/index.js';

export type Seen = Answer;
