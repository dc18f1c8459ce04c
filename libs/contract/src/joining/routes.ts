export { standing } from './standing.js';
export { ask } from './ask.js';
export { look } from './look.js';
export { confirm } from './confirm.js';
