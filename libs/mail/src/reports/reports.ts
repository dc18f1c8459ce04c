export type { Evidence, Failure } from './failure.js';
export { htmlWords } from './html-words.js';
export { jsonIn } from './json-in.js';
export { readFailure } from './read-failure.js';
