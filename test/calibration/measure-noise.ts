import { practiceNoise, reliableChange, type ScaleNoise, type WatchedScale } from '@troth/domain';
import { Chance } from './chance.js';
import { drops3and2, nothing } from './kinds.js';
import { simulateCouple, type Setting } from './simulate.js';

const couples = 50;

/** What a practice of 50 couples measures of its own noise in half a year, in which every third couple drops. */
export function measureNoise(setting: Setting, seed: number): ScaleNoise {
  const chance = new Chance(seed, `a practice, r ${setting.r}`);
  const lived = Array.from({ length: couples }, (_, index) =>
    simulateCouple(chance, index % 3 === 0 ? drops3and2[0]! : nothing, setting),
  );
  const of = (scale: WatchedScale) => {
    const answers = lived.map(({ weeks: { a, b } }) => [a.map((w) => w[scale]), b.map((w) => w[scale])] as const);
    const measured = practiceNoise(answers, reliableChange[scale]);
    if (!measured) throw new Error(`${couples} couples are too few to measure the noise of ${scale}.`);
    return measured;
  };
  return { trust: of('trust'), openness: of('openness'), closeness: of('closeness') };
}
