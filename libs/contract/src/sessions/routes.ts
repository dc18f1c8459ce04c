export { bookByCoach, cancelByCoach, move, offer, showToCoach } from './of-couple.js';
export { book, cancel } from './own.js';
export { toCome } from './to-come.js';
