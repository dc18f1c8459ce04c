export { readClock } from './read-clock.js';
export { moveClock } from './move-clock.js';
export { capturedMail } from './captured-mail.js';
export { gallery } from './gallery.js';
export { tour } from './tour.js';
export { personas, signInAs } from './personas.js';
