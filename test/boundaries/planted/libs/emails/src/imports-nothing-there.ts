import { nothing } from './nothing-there.js';

export const seen = nothing;
