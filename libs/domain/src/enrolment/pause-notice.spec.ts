import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pauseNoticeDue, type PauseNotice } from './pause-notice.js';

const hourMs = 3_600_000;
const now = new Date('2026-12-01T20:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * hourMs);

describe('a pause, or its end, is told', () => {
  it('at once to those who were told nothing within a day', () => {
    expect(pauseNoticeDue('paused', null, now)).toEqual(now);
    expect(pauseNoticeDue('paused', { what: 'paused', at: hoursAgo(24) }, now)).toEqual(now);
  });

  it('a day after they were told the other', () => {
    expect(pauseNoticeDue('resumed', { what: 'paused', at: hoursAgo(1) }, now)).toEqual(hoursAgo(-23));
  });

  it('not again to those who know it', () => {
    expect(pauseNoticeDue('paused', { what: 'paused', at: hoursAgo(1) }, now)).toBeNull();
  });

  it('never twice within a day, however often somebody pauses and goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 * 60 }), { maxLength: 60 }), (minutes) => {
        const told = live(minutes);
        told
          .slice(1)
          .forEach(({ at }, index) =>
            expect(at.getTime() - told[index]!.at.getTime()).toBeGreaterThanOrEqual(24 * hourMs),
          );
      }),
    );
  });
});

/** What is told where the state changes after so many minutes each; a notice that is no longer so when it is due is left out. */
function live(minutes: readonly number[]): PauseNotice[] {
  const told: PauseNotice[] = [];
  let waiting: PauseNotice | null = null;
  let state: PauseNotice['what'] = 'resumed';
  let at = now.getTime();
  const letGo = (until: number) => {
    if (!waiting || waiting.at.getTime() > until) return;
    if (waiting.what === state) told.push(waiting);
    waiting = null;
  };
  for (const gap of minutes) {
    at += gap * 60_000;
    letGo(at);
    state = state === 'paused' ? 'resumed' : 'paused';
    const due = pauseNoticeDue(state, told.at(-1) ?? null, new Date(at));
    if (due) waiting = { what: state, at: due };
    letGo(at);
  }
  letGo(Infinity);
  return told;
}
