export const workerApp = 'worker';
