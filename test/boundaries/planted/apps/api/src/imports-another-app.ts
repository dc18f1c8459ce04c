import { workerApp } from '../../worker/src/index.js';

export const seen = workerApp;
