export { look } from './look.js';
export { save } from './save.js';
