import { inside } from './inside/index.js';

export const seen = inside;
