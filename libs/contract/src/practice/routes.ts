export { show } from './show.js';
export { figuresOfPractice } from './figures.js';
export { couplesOf } from './couples-of.js';
export { invite, resendInvitation, withdrawInvitation } from './invite.js';
export { changeRoles } from './change-roles.js';
export { remove } from './remove.js';
export { handOver } from './hand-over.js';
export { setCover, endCover } from './cover.js';
export { lookAtInvitation, join } from './join.js';
