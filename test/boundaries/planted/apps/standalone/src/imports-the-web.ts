import { webApp } from '../../web/src/index.js';

export const seen = webApp;
