export { look } from './look.js';
export { stop } from './stop.js';
export { resume } from './resume.js';
export { unsubscribe } from './unsubscribe.js';
export { openUnsubscribe } from './open-unsubscribe.js';
