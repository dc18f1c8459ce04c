import { describe, expect, it, jest } from '@jest/globals';
import { cells, middle, nameOf } from './cells.js';
import { linesOf } from './lines.js';
import { runCell } from './run-cell.js';

jest.setTimeout(120_000);

const seed = 12;
const couples = 800;

/** Of 800 couples with seed 12: they move with every threshold, assumption or rule of the detector. */
const figures = {
  nothing: { found: 105 / 800, confirmed: 32 / 800, weeks: null },
  threeInTwo: { found: 748 / 782, confirmed: 764 / 782, weeks: 1 },
  threeInOne: { found: 592 / 783, confirmed: 658 / 783, weeks: 2 },
  decline: { found: 699 / 779, confirmed: 744 / 779, weeks: 4 },
} as const;

/** What the flags make of so many couples of a kind in the setting of the targets. */
function shareOf(kind: string) {
  const cell = cells.find((one) => one.kind.name === kind && one.setting === middle && one.noise === 'assumed')!;
  return runCell(cell, couples, seed).flags;
}

describe('a small calibration, the same for the same seed', () => {
  it('flags few couples in whom nothing changes in 26 weeks, and confirms fewer', () => {
    const { change, ...flags } = shareOf('nothing changes');
    expect(change).toEqual(figures.nothing);
    expect(change!.found).toBeLessThan(0.165);
    expect(change!.confirmed).toBeLessThan(0.08);
    expect(flags['closeness-drop']!.found).toBeLessThan(0.02);
  });

  it('finds most drops of 3 points within three weeks', () => {
    const two = shareOf('a lasting drop of 3 in two scales')['change']!;
    const one = shareOf('a lasting drop of 3 in one scale')['change']!;
    expect([two, one]).toEqual([figures.threeInTwo, figures.threeInOne]);
    expect(two.found).toBeGreaterThan(0.85);
    expect(one.found).toBeGreaterThan(0.7);
  });

  it('finds a decline of 6 before half of it has happened', () => {
    const decline = shareOf('a decline of 6 over ten weeks in two scales')['change']!;
    expect(decline).toEqual(figures.decline);
    expect(decline.found).toBeGreaterThan(0.7);
  });
});

describe('the figures of a calibration', () => {
  it('name each cell once and say which targets are met', () => {
    const names = cells.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    const [calm] = cells;
    const lines = linesOf(calm!, runCell(calm!, 100, seed));
    expect(lines[0]).toMatchObject({ name: `${names[0]}: change`, unit: '% of couples in 26 weeks', target: 15 });
    expect(lines[1]).toMatchObject({ name: `${names[0]}: change, confirmed`, target: 8 });
  });

  it('are the same for the same seed, and others for another', () => {
    const calm = cells[0]!;
    expect(runCell(calm, 100, 1)).toEqual(runCell(calm, 100, 1));
    expect(runCell(calm, 100, 1)).not.toEqual(runCell(calm, 100, 2));
  });
});
