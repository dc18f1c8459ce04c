export * from './attention.js';
export * from './milestones.js';
export * from './reports.js';
