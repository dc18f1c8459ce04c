import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** The folders of specs that take minutes, the longest first; they say little of their time by their size. */
const long = [
  '/test/faults/',
  '/test/words/',
  '/test/twins/',
  '/test/rehearsal/rehearsal.spec.ts',
  '/test/change/',
  '/test/browser/',
  '/test/operation/',
];

/** Begins with what takes longest, so that no core is idle while the last one ends; of the others the larger first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const ranked = tests.map((test) => {
      const place = long.findIndex((folder) => test.path.includes(folder));
      return { test, place: place === -1 ? long.length : place, size: statSync(test.path).size };
    });
    return ranked.sort((a, b) => a.place - b.place || b.size - a.size).map(({ test }) => test);
  }
}
