export * from './own-programmes.js';
