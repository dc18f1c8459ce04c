import { readFileSync } from 'node:fs';
import type { Standalone } from '../standalone.js';
import { tellingWhatIsSeen, type Visitor } from '../visitor.js';
import { coachPages } from './coach-pages.js';
import { couplePages } from './couple-pages.js';
import { joiningPages } from './joining-pages.js';
import { openPages } from './open-pages.js';
import { PageSteps, type Looking } from './page-steps.js';
import { longest, type Written } from './said-words.js';

const router = readFileSync('apps/web/src/router.tsx', 'utf8');
const paths = [...router.matchAll(/[pP]age\('([^']+)'/g)].map(([, path = '']) => path);

/** Brings a couple and their coach to every page and its states, with the longest names and words unless others are given. */
export class EveryPage {
  private readonly steps: PageSteps;

  constructor(troth: Standalone, sasha: Visitor, looking: Looking, said: Written = longest) {
    this.steps = new PageSteps(troth, sasha, said, looking);
  }

  /** A step that fails tells what was on the page then. */
  walk(): Promise<void> {
    return tellingWhatIsSeen(async () => {
      const coach = await joiningPages(this.steps);
      await couplePages(this.steps);
      await coachPages(this.steps, coach);
      await openPages(this.steps);
    });
  }

  /** Paths of the router that no walk has led to. */
  get unvisited(): string[] {
    if (paths.length <= 12) throw new Error('The paths can no longer be read from router.tsx.');
    return paths.filter((path) => !this.steps.visited.has(path));
  }
}
