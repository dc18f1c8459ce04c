export { look } from './look.js';
export { answer, answerByLink } from './answer.js';
export { talk, talkByLink } from './talk.js';
export { count, queue, show } from './queue.js';
export { close, note } from './acts.js';
export { askAddress, endProgramme, holdReports, leaveAddress, letters, stopMail } from './quiet-acts.js';
