export { provider } from './provider.js';
export { begin } from './begin.js';
export { finish } from './finish.js';
export { endThere } from './end-there.js';
