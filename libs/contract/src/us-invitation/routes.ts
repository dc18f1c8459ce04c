export { correct } from './correct.js';
export { resend } from './resend.js';
