import { one } from './one-of-two.js';

export const two = () => one;
