export * from './kept-promises.js';
export * from './promises.js';
