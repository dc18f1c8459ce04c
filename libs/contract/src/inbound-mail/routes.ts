export { take } from './take.js';
