export * from '../../dist/apps/standalone/index.js';
