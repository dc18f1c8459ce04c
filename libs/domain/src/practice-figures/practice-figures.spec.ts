import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trothSix } from '../measures/troth-6.js';
import { coupleOutcome } from './couple-outcome.js';
import { joinNeighbours, joinSmall, smallestGroup } from './join-small.js';
import type { CountedCouple } from './counted-couple.js';
import { practiceFigures } from './practice-figures.js';
import { tellsOfFew } from './tells-of-few.js';

const now = new Date('2026-11-29T08:00:00Z');
const weeksAgo = (weeks: number) => new Date(now.getTime() - weeks * 7 * 86_400_000);

const ids = (from: number, count: number) => new Set(Array.from({ length: count }, (_, n) => `couple-${from + n}`));
const groups = (...sizes: readonly number[]) =>
  sizes.map((size, n) => ({
    name: `g${n}`,
    couples: ids(
      sizes.slice(0, n).reduce((a, b) => a + b, 0),
      size,
    ),
  }));
const names = (joined: readonly { names: readonly string[] }[]) => joined.map((group) => group.names.join('+'));

function couple(n: number, given: Partial<CountedCouple> = {}): CountedCouple {
  const rounds = [{ stage: 'connection', enteredAt: weeksAgo(30), endedAt: null }];
  const id = `couple-${n}`;
  return { id, coachId: 'ada', joinedAt: weeksAgo(30), ended: null, rounds, worries: [], outcome: null, ...given };
}

const couples = (from: number, count: number, given: Partial<CountedCouple> = {}) =>
  Array.from({ length: count }, (_, n) => couple(from + n, given));

describe('groups of couples', () => {
  it('of ten or more stand alone, in their order', () => {
    expect(names(joinSmall(groups(12, 30, 10)))).toEqual(['g0', 'g1', 'g2']);
  });

  it('of fewer stand together, at the end', () => {
    expect(names(joinSmall(groups(4, 30, 7)))).toEqual(['g1', 'g0+g2']);
  });

  it('that would be few even together take the smallest of the others with them', () => {
    expect(names(joinSmall(groups(30, 4, 12)))).toEqual(['g0', 'g1+g2']);
  });

  it('are not shown where there are fewer than ten couples in all', () => {
    expect(joinSmall(groups(4, 5))).toEqual([]);
    expect(joinSmall([])).toEqual([]);
  });

  it('in a row are joined with the next, and the last with the one before', () => {
    expect(names(joinNeighbours(groups(4, 7, 12, 3, 2)))).toEqual(['g0+g1', 'g2+g3+g4']);
    expect(joinNeighbours(groups(4, 5))).toEqual([]);
  });
});

describe('tables side by side', () => {
  const shown = (...all: readonly ReadonlySet<string>[]) => all.map((some) => ({ couples: some }));

  const many = ids(100, 40);

  it.each([
    ['one has a few more', [ids(0, 20)], [ids(0, 25)]],
    ['groups lie in a larger one, and leave a few', [ids(0, 22), many], [ids(0, 10), ids(10, 10), ids(22, 30)]],
    ['groups go a few beyond a larger one', [ids(0, 20), many], [ids(0, 10), ids(10, 12), ids(200, 90)]],
    ['all together differ by a few', [ids(0, 12), ids(12, 12)], [ids(6, 12), new Set([...ids(18, 8), ...ids(0, 6)])]],
  ])('tell of few where %s', (_, one, other) => {
    expect([tellsOfFew(shown(...one), shown(...other)), tellsOfFew(shown(...other), shown(...one))]).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    ['are the same', [ids(0, 20)], [ids(0, 20)]],
    ['share one group', [ids(0, 10), ids(10, 12)], [ids(0, 10), ids(10, 30)]],
    ['only overlap', [ids(0, 20)], [ids(15, 40)]],
  ])('tell of none where they %s', (_, one, other) => {
    expect(tellsOfFew(shown(...one), shown(...other))).toBe(false);
  });
});

describe('how it went for a couple', () => {
  it.each([
    [
      [
        [4, 7],
        [4, 4],
      ],
      'better',
    ],
    [
      [
        [4, 7],
        [7, 4],
      ],
      'worse',
    ],
    [[[4, 9, 4.5], [5]], 'about the same'],
    [[[4], []], null],
  ])('with scores %j is %s', (scores, outcome) => {
    expect(coupleOutcome(trothSix, scores)).toBe(outcome);
  });
});

describe('the figures of a practice', () => {
  it('count in fives who is where, with whom, how it ended, when they began, and how it went', () => {
    const all = [
      ...couples(0, 22, { outcome: 'better', worries: ['trust-drop'] }),
      ...couples(30, 14, {
        coachId: null,
        joinedAt: weeksAgo(10),
        rounds: [
          { stage: 'connection', enteredAt: weeksAgo(10), endedAt: weeksAgo(4) },
          { stage: 'communication', enteredAt: weeksAgo(4), endedAt: null },
        ],
        outcome: 'about the same',
      }),
      ...couples(60, 11, { joinedAt: weeksAgo(60), ended: { at: weeksAgo(3), how: 'together' } }),
      ...couples(80, 13, { joinedAt: weeksAgo(60), ended: { at: weeksAgo(3), how: 'withdrawn' } }),
    ];
    expect(practiceFigures(all, now)).toEqual({
      stages: [
        { names: ['connection'], couples: 20 },
        { names: ['communication'], couples: 15 },
      ],
      coaches: [
        { names: ['ada'], couples: 20 },
        { names: ['nobody'], couples: 15 },
      ],
      endings: [
        { names: ['together'], couples: 10 },
        { names: ['withdrawn'], couples: 15 },
      ],
      leftIn: [{ names: ['connection'], couples: 15 }],
      joined: [
        { names: ['2026-05'], couples: 20 },
        { names: ['2026-09'], couples: 15 },
      ],
      outcomes: [
        { names: ['better'], couples: 20 },
        { names: ['about the same'], couples: 15 },
      ],
      stays: [{ stage: 'connection', weeks: 6 }],
      worries: [{ kind: 'trust-drop', share: 35 }],
    });
  });

  it('say nothing of a practice of nine', () => {
    const nothing = {
      stages: [],
      coaches: [],
      endings: [],
      leftIn: [],
      joined: [],
      outcomes: [],
      stays: [],
      worries: [],
    };
    expect(practiceFigures(couples(0, 9, { outcome: 'better', worries: ['note'] }), now)).toEqual(nothing);
  });

  it('say how long of no stage that fewer than ten have left', () => {
    const rounds = [{ stage: 'connection', enteredAt: weeksAgo(10), endedAt: weeksAgo(2) }];
    const left = (count: number) => practiceFigures([...couples(0, count, { rounds }), ...couples(50, 20)], now).stays;
    expect([left(9), left(10)]).toEqual([[], [{ stage: 'connection', weeks: 8 }]]);
  });

  it('leave out what would tell of a few beside another figure', () => {
    const all = [
      ...couples(0, 30, { joinedAt: weeksAgo(20) }),
      ...couples(40, 3, { joinedAt: weeksAgo(20), ended: { at: weeksAgo(1), how: 'withdrawn' } }),
    ];
    const { stages, joined } = practiceFigures(all, now);
    expect(stages).toEqual([{ names: ['connection'], couples: 30 }]);
    expect(joined).toEqual([]);
  });

  it('leave out a worry of fewer than ten, and say nearly all where so few had none', () => {
    const all = [...couples(0, 3, { worries: ['bounce', 'note'] }), ...couples(10, 37, { worries: ['note'] })];
    expect(practiceFigures(all, now).worries).toEqual([{ kind: 'note', share: 'nearly-all' }]);
  });

  it('never tell of one to nine couples, alone or as what two groups differ by', () => {
    /** The first of them forty times as often as each of the others, so that small groups come about. */
    const rarely = <Value>(usual: Value, ...others: readonly Value[]) =>
      fc.constantFrom<Value>(...Array<Value>(40).fill(usual), ...others);
    const anyCouple = fc.record({
      coachId: rarely('ada', 'ada', 'ada', 'ben', null),
      joined: rarely(3, 4, 20, 21, 70),
      how: rarely(null, null, null, 'together', 'apart', 'withdrawn'),
      stage: rarely('connection', 'connection', 'communication', 'forgiveness'),
      outcome: rarely('better', 'better', null, 'worse', 'about the same'),
    });
    fc.assert(
      fc.property(fc.array(anyCouple, { minLength: 20, maxLength: 120 }), (drawn) => {
        const all = drawn.map(({ coachId, joined, how, stage, outcome }, n) =>
          couple(n, {
            coachId,
            outcome,
            joinedAt: weeksAgo(joined),
            ended: how && { at: weeksAgo(1), how },
            rounds: [{ stage, enteredAt: weeksAgo(joined), endedAt: how && weeksAgo(1) }],
          } as Partial<CountedCouple>),
        );
        const sets = shownSets(all);
        for (const one of sets) {
          expect(one.size).toBeGreaterThanOrEqual(smallestGroup);
          for (const other of sets)
            if ([...one].every((id) => other.has(id)))
              expect([...Array(9).keys()].map((n) => n + 1)).not.toContain(other.size - one.size);
        }
      }),
      { seed: 20261129, numRuns: 400 },
    );
  });
});

/** Every group that is shown, and each table’s whole, worked out from the names of its groups. */
function shownSets(all: readonly CountedCouple[]): readonly ReadonlySet<string>[] {
  const { stages, coaches, endings, leftIn, joined, outcomes } = practiceFigures(all, now);
  const underWay = all.filter(({ ended }) => ended === null);
  const ended = all.filter((one) => one.ended !== null);
  const left = ended.filter((one) => one.ended!.how !== 'together');
  const lately = all.filter(({ joinedAt }) => joinedAt > weeksAgo(365 / 7));
  const sets = (
    table: readonly { names: readonly string[] }[],
    of: readonly CountedCouple[],
    nameOf: (one: CountedCouple) => string | null,
  ) => {
    const each = table.map(
      (group) => new Set(of.filter((one) => group.names.includes(nameOf(one) ?? '')).map(({ id }) => id)),
    );
    return each.length === 0 ? [] : [...each, new Set(each.flatMap((set) => [...set]))];
  };
  const stageOf = ({ rounds }: CountedCouple) => rounds.at(-1)!.stage;
  return [
    ...sets(stages, underWay, stageOf),
    ...sets(coaches, underWay, ({ coachId }) => coachId ?? 'nobody'),
    ...sets(endings, ended, (one) => one.ended!.how),
    ...sets(leftIn, left, stageOf),
    ...sets(joined, lately, ({ joinedAt }) => joinedAt.toISOString().slice(0, 7)),
    ...sets(outcomes, all, ({ outcome }) => outcome),
  ];
}
