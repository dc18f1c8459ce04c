import { describe, expect, it } from '@jest/globals';
import { sampleId, start } from '../enrolment/enrolment.fixture.js';
import type { Level } from './attention-flag.js';
import type { Episode, Finding } from './episode.js';
import { reconcile } from './reconcile.js';

const found = (flag: Finding['flag'], side: Finding['side'], level: Level = 2): Finding => ({
  flag,
  side,
  condition: { level, since: start, weeks: [], figures: {} },
});
const open = (kind: string, side: Episode['side'], level: Level = 2): Episode => ({
  id: sampleId(1),
  kind,
  side,
  level,
  since: start,
  worseAt: start,
  quiet: null,
});
const became = (...given: Parameters<typeof reconcile>) => reconcile(...given).map((change) => change.became);

describe('an episode', () => {
  it('begins with its condition, once a rule and subject', () => {
    expect(became([], [found('bounce', 'a'), found('bounce', 'b')])).toEqual(['begun', 'begun']);
    expect(became([open('bounce', 'a')], [found('bounce', 'a'), found('bounce', 'b')])).toEqual(['same', 'begun']);
  });

  it('gets worse and better as its level does', () => {
    expect(became([open('bounce', 'a', 1)], [found('bounce', 'a', 2)])).toEqual(['worse']);
    expect(became([open('bounce', 'a', 3)], [found('bounce', 'a', 2)])).toEqual(['better']);
  });

  it('ends when its condition holds no longer', () => {
    expect(became([open('bounce', 'a')], [])).toEqual(['ended']);
    expect(became([open('bounce', 'a')], [found('bounce', 'b')])).toEqual(['ended', 'begun']);
  });

  it('of a newer version’s rule is left as it is', () => {
    expect(became([open('of-a-newer-version', 'a')], [])).toEqual([]);
  });
});
