import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { newCoach, type CoachSignIn } from './coach.js';
import { Standalone } from './standalone.js';

type Filled<Part> = { -readonly [Key in keyof Part]: Part[Key] };

export interface Opened {
  readonly troth: Standalone;
  readonly browser: Browser;
}

export interface OpenedWithCoach extends Opened {
  /** The practice's first. */
  readonly coach: CoachSignIn;
}

/** Opens Troth and a browser before the tests of a file, and closes them after; what it gives is filled by then. */
export function opened(start: () => Promise<Standalone> = () => Standalone.start()): Opened {
  const here = {} as Filled<Opened>;
  beforeAll(async () => {
    [here.troth, here.browser] = await Promise.all([start(), openChromium()]);
  }, 240_000);
  afterAll(async () => {
    await here.browser?.close();
    await here.troth?.stop();
  }, 60_000);
  return here;
}

/** The same with a coach, so that couples can join. */
export function openedWithCoach(start?: () => Promise<Standalone>): OpenedWithCoach {
  const here = opened(start) as Filled<OpenedWithCoach>;
  beforeAll(async () => void (here.coach = await newCoach(here.troth)), 60_000);
  return here;
}
