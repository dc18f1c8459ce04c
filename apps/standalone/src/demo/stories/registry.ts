import type { Story } from '../story.js';
import { apart } from './apart.js';
import { invited } from './invited.js';
import { oneSilent } from './one-silent.js';
import { paused } from './paused.js';
import { ready } from './ready.js';
import { returned } from './returned.js';
import { setback } from './setback.js';
import { slowStart } from './slow-start.js';
import { steady } from './steady.js';
import { together } from './together.js';
import { trustDrop } from './trust-drop.js';
import { twoViews } from './two-views.js';

/** The couples of the demo practice. A new one is its file and its line here. */
export const stories: readonly Story[] = [
  steady,
  slowStart,
  setback,
  oneSilent,
  paused,
  ready,
  together,
  returned,
  twoViews,
  trustDrop,
  apart,
  invited,
];
