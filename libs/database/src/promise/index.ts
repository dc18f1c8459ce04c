export * from './promises.js';
export * from './recorded-promises.js';
