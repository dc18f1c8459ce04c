export * from './coach-invitations.js';
export * from './covers.js';
export * from './practice-people.js';
export * from './practice-figures.js';
