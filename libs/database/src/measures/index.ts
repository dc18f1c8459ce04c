export * from './askings.js';
