export * from './episodes.js';
export * from './milestones.js';
export * from './practice-noise.js';
export * from './reports.js';
