export { show } from './show.js';
export { say } from './say.js';
export { showToCoach } from './show-to-coach.js';
export { assign } from './assign.js';
