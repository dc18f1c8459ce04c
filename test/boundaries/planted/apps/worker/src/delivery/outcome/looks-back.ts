import { writes } from '../write/writes.js';

export const seen = writes;
