export * from './episodes.js';
export * from './milestones.js';
export * from './reports.js';
