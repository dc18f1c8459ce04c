export * from './count-couples.js';
export * from './list-couples.js';
export { coupleSorts, type CoupleSort } from './place-couples.js';
export { coupleGroups, type CoupleGroup } from './search-couples.js';
export type { KeptView } from './kept-view.js';
export * from './saved-views.js';
export * from './seen-couples.js';
export * from './trust-over-weeks.js';
