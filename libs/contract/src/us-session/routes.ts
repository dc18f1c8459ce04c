export { requestLink } from './request-link.js';
export { open } from './open.js';
export { close } from './close.js';
export { closeEverywhere } from './close-everywhere.js';
