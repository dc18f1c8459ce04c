export * from '../../dist/apps/api/index.js';
