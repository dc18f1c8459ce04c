export * from '../../dist/apps/worker/index.js';
