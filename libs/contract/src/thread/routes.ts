export { read } from './read.js';
export { readByCoach } from './read-by-coach.js';
export { show } from './show.js';
export { showToCoach } from './show-to-coach.js';
export { changeTemplate, deleteTemplate, keepTemplate, templates } from './templates.js';
export { write } from './write.js';
export { writeByCoach } from './write-by-coach.js';
