export * from './kept-promises.js';
export * from './promises.js';
export * from './recorded-promises.js';
