export { show } from './show.js';
export { changePassword } from './change-password.js';
export { endSession } from './end-session.js';
export { endOtherSessions } from './end-other-sessions.js';
