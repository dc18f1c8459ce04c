import type { Measure } from './measure.js';
import { trothSix } from './troth-6.js';

/** The measures that come with Troth. A new one is its file and its line here; a practice's own come from its file. */
export const measures: readonly Measure[] = [trothSix];
