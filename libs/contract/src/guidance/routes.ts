export { confirmStage } from './confirm-stage.js';
export { returnTo } from './return-to.js';
export { pause } from './pause.js';
export { resume } from './resume.js';
export { complete } from './complete.js';
export { assign } from './assign.js';
