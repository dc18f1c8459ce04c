export { look } from './look.js';
export { accept } from './accept.js';
export { decline } from './decline.js';
