export { places } from './places.js';
export { show } from './show.js';
export { zones } from './zones.js';
