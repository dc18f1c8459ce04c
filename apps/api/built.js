// A package may only export what lies inside of it, and this app is built to dist/.
export * from '../../dist/apps/api/index.js';
