import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import type { Draft } from './draft';
import { differencesOf, mergeDrafts, type Asked } from './merge-drafts';

const { say } = english;
const blank: Draft = { answers: {}, own: {}, seen: {}, promise: null, note: null };
const base: Draft = { ...blank, answers: { openness: 5, trust: 5 } };
const promise = { ifCue: 'it is late', thenAct: 'ring', dueOn: '2026-12-01' };
const scale = { min: 0, max: 10, minLabel: '', maxLabel: '' };
const form = {
  questions: ['openness', 'trust'].map((id) => ({ id, text: `How ${id}?`, scale })),
  own: [{ promiseId: 'p1', text: 'I will ring', dueOn: '2026-11-29' }],
  seen: [],
} satisfies Asked;

describe('two versions of a check-in', () => {
  it('keep a promise that was saved elsewhere, and what was changed here', () => {
    const saved = { ...base, promise };
    const here = { ...base, answers: { openness: 5, trust: 7 } };
    const merged = mergeDrafts(base, here, saved);
    expect(merged).toEqual({ ...saved, answers: { openness: 5, trust: 7 } });
    expect(differencesOf(form, merged, saved, say)).toEqual([{ label: 'How trust?', saved: '5', here: '7' }]);
  });

  it('are told of both where each changed the same', () => {
    const saved = { ...base, promise, own: { p1: 'kept' as const } };
    const here = { ...base, promise: { ...promise, thenAct: 'write' }, own: { p1: 'partly' as const } };
    const merged = mergeDrafts(base, here, saved);
    expect(merged.promise).toEqual(here.promise);
    expect(differencesOf(form, merged, saved, say)).toEqual([
      { label: 'I will ring', saved: 'kept', here: 'partly' },
      {
        label: 'The promise',
        saved: 'If it is late, then I will ring, on 2026-12-01',
        here: 'If it is late, then I will write, on 2026-12-01',
      },
    ]);
  });

  it('keep a note that is saved until its writer says otherwise', () => {
    const saved: Draft = { ...base, note: { text: '', audience: 'coach', saved: 'coach' } };
    expect(mergeDrafts(base, base, saved).note).toEqual(saved.note);
    const here: Draft = { ...base, note: { text: 'mine', audience: 'private' } };
    const merged = mergeDrafts(base, here, saved);
    expect(merged.note).toEqual({ text: 'mine', audience: 'private', saved: 'coach' });
    expect(differencesOf(form, merged, saved, say)).toMatchObject([{ label: 'The note', here: 'mine' }]);
  });

  it('that say the same have nothing to tell', () => {
    expect(differencesOf(form, mergeDrafts(blank, base, base), base, say)).toEqual([]);
  });
});
