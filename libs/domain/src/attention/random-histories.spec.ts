import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleId, start } from '../enrolment/enrolment.fixture.js';
import { missed, paused, recordOf, sampleWeek } from '../record/couple-record.fixture.js';
import type { PartnerWeek } from '../record/couple-record.js';
import { evidenceOf } from './evidence-in-words.js';
import type { Evidence } from './evidence-in-words.js';
import type { Episode, Finding } from './episode.js';
import { findConditions } from './find-conditions.js';
import { isQuiet, seenAt, snoozedAt } from './quiet.js';
import { reconcile } from './reconcile.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const weekMs = 7 * 86_400_000;
const { enrolment } = recordOf();
const flags = Object.keys(attentionFlags) as AttentionFlagId[];

type Kept = Episode & { readonly evidence: Evidence };
interface Week {
  readonly answered: Partial<PartnerWeek>;
  readonly stopped: boolean;
  readonly unread: boolean;
  /** What the coach does about everything that is up, quiet or not. */
  readonly act: 'nothing' | 'see' | 'snooze until worse' | number;
}

const answered = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }).map((trust) => ({ trust, openness: 10 - trust })) },
  { weight: 3, arbitrary: fc.constant(missed) },
  { weight: 1, arbitrary: fc.constant(paused) },
  { weight: 2, arbitrary: fc.nat(4).map((seen) => ({ own: { sum: 4, of: 4 }, seen: { sum: seen, of: 4 } })) },
);
const lasting = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 8 });
const act = fc.oneof(
  fc.constant('nothing' as const),
  fc.constant('see' as const),
  fc.nat(9),
  fc.constant('snooze until worse' as const),
);
const life = fc
  .record({
    weeks: fc.array(fc.tuple(answered, act), { minLength: 20, maxLength: 60 }),
    stopped: lasting,
    unread: lasting,
  })
  .map(({ weeks, stopped, unread }) =>
    weeks.map(([answered, act], index): Week => {
      return { answered, act, stopped: holdsAt(stopped, index), unread: holdsAt(unread, index) };
    }),
  );

describe('over random histories', () => {
  it('no order of seeing and snoozing hides what lasts, and each rule has one episode a subject', () => {
    fc.assert(
      fc.property(life, (weeks) => {
        const hidden = new Map<string, number>();
        let open: readonly Kept[] = [];
        for (const [index, { act }] of weeks.entries()) {
          const now = new Date(start.getTime() + index * weekMs);
          const found = findConditions(recordAt(weeks.slice(0, index + 1), now));
          open = reviewed(open, found, now);
          expect(open.length).toBeLessThanOrEqual(flags.length * 2);
          expect(new Set(open.map(nameOf)).size).toBe(open.length);
          expect(open.map(evidenceIn).sort()).toEqual(found.map((one) => nameOf(one) + said(evidenceOf(one))).sort());
          for (const episode of open.filter(
            ({ kind }) => attentionFlags[kind as AttentionFlagId].urgency !== 'apart',
          )) {
            const weeksHidden = isQuiet(episode, now) ? (hidden.get(episode.id) ?? 0) + 1 : 0;
            hidden.set(episode.id, weeksHidden);
            expect(weeksHidden).toBeLessThan(9);
          }
          open = open.map((episode) => ({ ...episode, quiet: actedOn(episode, act, now) }));
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

function holdsAt(spans: readonly (readonly [boolean, number])[], index: number): boolean {
  let end = 0;
  for (const [holds, length] of spans) if (index < (end += length)) return holds;
  return false;
}

function recordAt(weeks: readonly Week[], at: Date) {
  const partnerId = enrolment.partners.a.id;
  const { stopped, unread } = weeks.at(-1)!;
  return recordOf(
    { weeks: weeks.map(({ answered }, index) => sampleWeek(index, answered)) },
    {
      at,
      enrolment,
      addresses: stopped ? [{ partnerId, why: 'bounce', at: start }] : [],
      words: unread ? [{ partnerId, cameAs: 'reply', at: start }] : [],
    },
  );
}

let nextId = 1;

function reviewed(open: readonly Kept[], found: readonly Finding[], now: Date): readonly Kept[] {
  return reconcile(open, found).flatMap((change): Kept[] => {
    if (change.became === 'ended') return [];
    if (change.became === 'begun') {
      const { flag, side, condition } = change.finding;
      const { level, since } = condition;
      const id = sampleId(nextId++);
      return [{ id, kind: flag, side, level, since, worseAt: now, quiet: null, evidence: evidenceOf(change.finding) }];
    }
    const { episode, condition } = change;
    const { level, since } = condition;
    const evidence = evidenceOf({ flag: episode.kind as AttentionFlagId, condition });
    return [{ ...episode, level, since, evidence }];
  });
}

function actedOn(episode: Kept, act: Week['act'], now: Date): Episode['quiet'] {
  if (act === 'nothing') return episode.quiet;
  if (act === 'see') return seenAt(now, episode, attentionFlags[episode.kind as AttentionFlagId].urgency);
  const until = act === 'snooze until worse' ? null : new Date(now.getTime() + act * weekMs);
  return snoozedAt(now, episode, until) ?? episode.quiet;
}

function nameOf({ side, ...one }: Kept | Finding): string {
  return `${'flag' in one ? one.flag : one.kind} ${side ?? ''} `;
}

function evidenceIn(episode: Kept): string {
  return nameOf(episode) + said(episode.evidence);
}

function said(evidence: Evidence): string {
  return JSON.stringify(evidence);
}
