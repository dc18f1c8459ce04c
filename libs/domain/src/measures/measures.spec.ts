import { describe, expect, it } from '@jest/globals';
import { measureSlot } from './measure-slot.js';
import { localTime } from '../calendar/local-time.js';
import { atTheEnd, firstMeasureAfter, measureTurn, nextMeasureAfter } from './asking.js';
import { answersFit, leastMeasuredChange, measuredChange, scoreOf, type Measure } from './measure.js';
import { offTrack } from './off-track.js';
import { readMeasures } from './read-measures.js';
import { measures } from './registry.js';
import { trothSix } from './troth-6.js';

const all = { trust: 4, safety: 6, hope: 5, closeness: 3, repair: 5, satisfaction: 7 };
const start = Date.parse('2026-01-05T18:00:00Z');
const points = (...scores: readonly (readonly [week: number, score: number])[]) =>
  scores.map(([week, score]) => ({ at: new Date(start + week * 7 * 86_400_000), score }));

describe('a score', () => {
  it('is the mean to a tenth, of five of six too, and of no fewer', () => {
    expect(scoreOf(trothSix, all)).toBe(5);
    const { trust: _, ...five } = all;
    expect(scoreOf(trothSix, five)).toBe(5.2);
    const { hope: _hope, ...four } = five;
    expect(scoreOf(trothSix, four)).toBeNull();
    expect(scoreOf(trothSix, {})).toBeNull();
  });

  it('is a sum where the measure says so, with reversed items turned round', () => {
    const sum: Measure = {
      ...trothSix,
      items: [
        { id: 'one', text: 'One' },
        { id: 'two', text: 'Two', reversed: true },
      ],
      scale: { ...trothSix.scale, min: 1, max: 5 },
      scoring: { how: 'sum', mayMiss: 0 },
    };
    expect(scoreOf(sum, { one: 4, two: 2 })).toBe(8);
    expect(scoreOf(sum, { one: 4 })).toBeNull();
  });

  it('takes no answer off its scale, nor to a question that it does not have', () => {
    expect(answersFit(trothSix, all)).toBe(true);
    expect(answersFit(trothSix, { trust: 11 })).toBe(false);
    expect(answersFit(trothSix, { luck: 5 })).toBe(false);
  });
});

describe('a clear change', () => {
  it('is 1.96·SD·√2·√(1−r), 2.1 points of ten by what is assumed', () => {
    expect(leastMeasuredChange(trothSix)).toBeCloseTo(2.147, 3);
    expect(measuredChange(trothSix, 4, 6.1)).toBe('about the same');
    expect(measuredChange(trothSix, 4, 6.2)).toBe('better');
    expect(measuredChange({ ...trothSix, better: 'lower' }, 4, 6.2)).toBe('worse');
  });
});

describe('a partner is not on track', () => {
  it('when clearly worse than at first, at once and until it is not', () => {
    expect(offTrack(points([0, 6], [8, 3.8]))).toMatchObject({ why: 'worse', first: 6, latest: 3.8, weeks: 8 });
    expect(offTrack(points([0, 6], [8, 4]))).toBeNull();
    expect(offTrack(points([0, 6], [8, 3.8], [16, 8.2]))).toBeNull();
  });

  it('when no better after sixteen weeks, and not before', () => {
    expect(offTrack(points([0, 4], [8, 4]))).toBeNull();
    expect(offTrack(points([0, 4], [8, 4], [16, 5]))).toMatchObject({ why: 'no better', weeks: 16 });
    expect(offTrack(points([0, 4], [16, 6.2]))).toBeNull();
  });

  it('never for having begun so high that there was no room', () => {
    expect(offTrack(points([0, 7.9], [16, 8], [24, 8]))).toBeNull();
    expect(offTrack(points([0, 7.8], [16, 8]))).not.toBeNull();
  });

  it('since the answers that showed it first', () => {
    expect(offTrack(points([0, 4], [16, 4], [24, 4.5], [32, 1]))?.since).toEqual(points([16, 4])[0]!.at);
    expect(offTrack(points([0, 4], [16, 4], [24, 7], [32, 4]))?.since).toEqual(points([32, 4])[0]!.at);
    expect(offTrack(points([0, 4]))).toBeNull();
    expect(offTrack([])).toBeNull();
  });
});

describe('being asked', () => {
  const preferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;

  it('comes at one’s own hour, four days after one’s check-in', () => {
    const at = measureSlot(preferences, firstMeasureAfter(new Date('2026-11-23T08:00:00Z')));
    expect(localTime(at, preferences.zone)).toMatchObject({ weekday: 4, date: '2026-11-26', time: '19:00' });
  });

  it('comes again eight weeks on, over a change of the clocks too', () => {
    const next = measureSlot(preferences, nextMeasureAfter(new Date('2026-02-19T18:00:00Z')));
    expect(localTime(next, preferences.zone)).toMatchObject({ date: '2026-04-16', time: '19:00' });
  });

  it('waits out a pause and a silence, and is over with the programme but for one last time', () => {
    expect(measureTurn('active', '2026-11-26', 'every-week')).toBe('ask');
    expect(measureTurn('paused', '2026-11-26', 'every-week')).toBe('later');
    expect(measureTurn('active', '2026-11-26', 'resting')).toBe('later');
    expect(measureTurn('completed', '2026-11-26', 'every-week')).toBe('never');
    expect(measureTurn('withdrawn', atTheEnd, 'every-week')).toBe('never');
    expect(measureTurn('completed', atTheEnd, 'every-week')).toBe('ask');
  });
});

describe('a practice’s own measure', () => {
  const own = {
    id: 'our-scale',
    version: 1,
    name: 'Our scale',
    about: 'Think of the past week.',
    items: [{ id: 'one', text: 'I felt at ease at home.' }],
    scale: { min: 1, max: 5, minLabel: 'Never', maxLabel: 'Always' },
    scoring: { how: 'sum', mayMiss: 0 },
    better: 'higher',
    sd: 1,
    r: 0.8,
    provenance: 'Written by this practice in 2026.',
    rights: 'Our own questions, written by this practice.',
  };

  it('stands beside ours', () => {
    expect(readMeasures([own]).map(({ id }) => id)).toEqual(['troth-6', 'our-scale']);
    expect(readMeasures([])).toEqual(measures);
  });

  it('is refused without a statement of rights', () => {
    const { rights: _, ...without } = own;
    expect(() => readMeasures([without])).toThrow(/0\.rights: say by what right/);
    expect(() => readMeasures([{ ...own, rights: 'yes' }])).toThrow(/say by what right/);
  });

  it('is refused with what does not fit, and in place of ours', () => {
    expect(() => readMeasures([{ ...own, r: 1 }])).toThrow(/0\.r:/);
    expect(() => readMeasures([{ ...own, items: [...own.items, ...own.items] }])).toThrow(/the same id/);
    expect(() => readMeasures([{ ...own, id: 'troth-6' }])).toThrow(/two measures have the same id/);
    expect(() => readMeasures({ own })).toThrow(/the file:/);
  });
});
