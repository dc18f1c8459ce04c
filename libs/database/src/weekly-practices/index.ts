export * from './assigned-practices.js';
export * from './said-of-practices.js';
