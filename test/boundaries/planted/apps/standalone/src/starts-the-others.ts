import { apiApp } from '../../api/src/index.js';
import { workerApp } from '../../worker/src/index.js';

export const allowed = [apiApp, workerApp];
