import { settles } from '../outcome/settles.js';

export const seen = settles;
