export { show } from './show.js';
export { answer } from './answer.js';
export { look } from './look.js';
export { answerByLink } from './answer-by-link.js';
export { showToCoach } from './show-to-coach.js';
