export * from './close-weeks.js';
export * from './couples-to-plan.js';
export * from './own-weeks.js';
export * from './partner-weeks.js';
export * from './slots.js';
export * from './weekly-summaries.js';
export * from './weeks.js';
export * from './zone-data.js';
