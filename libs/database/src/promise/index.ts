export * from './change-promise.js';
export * from './opened-words.js';
export * from './promises.js';
export * from './recorded-promises.js';
