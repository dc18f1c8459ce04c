import { two } from './two-of-two.js';

export const one = () => two;
