export { show } from './show.js';
export { zones } from './zones.js';
