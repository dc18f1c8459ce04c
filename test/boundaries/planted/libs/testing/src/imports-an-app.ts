import { apiApp } from '../../../apps/api/src/index.js';

export const seen = apiApp;
