export { change } from './change.js';
export { letGo } from './let-go.js';
