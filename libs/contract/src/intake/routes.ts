export { show } from './show.js';
export { tell } from './tell.js';
export { takeBack } from './take-back.js';
export { tellByLink } from './tell-by-link.js';
export { showToCoach } from './show-to-coach.js';
