export { list } from './list.js';
export { choose } from './choose.js';
