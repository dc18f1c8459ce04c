import { it } from '@jest/globals';
import { tellingWhatIsSeen } from './visitor.js';

// Longer than anything in a step waits, so that who waited in vain tells for what.
const longest = 90_000;

/**
 * The tests of one story, each going on where the one before ended: once one has failed, the rest fail at once. A failure
 * tells what was on the pages then.
 */
export function storyTeller(): (name: string, tell: () => Promise<void> | void) => void {
  let broken: string | null = null;
  return (name, tell) =>
    it(
      name,
      async () => {
        if (broken !== null) throw new Error(`Not reached, since this failed before: ${broken}`);
        broken = name;
        await tellingWhatIsSeen(tell);
        broken = null;
      },
      longest,
    );
}
