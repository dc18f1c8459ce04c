import { describe, expect, it } from '@jest/globals';
import type { CheckInForm } from '@troth/contract';
import { submissionOf, unanswered, type Draft } from './draft';

const scale = { min: 0, max: 10, minLabel: '', maxLabel: '' };
const form: CheckInForm = {
  week: '2026-W48',
  name: 'Noor',
  stage: { title: '', purpose: '' },
  questions: ['openness', 'closeness', 'trust'].map((id) => ({ id, text: '', scale })),
  own: [{ promiseId: 'p1', text: '', dueOn: '2026-11-29', ifCue: '', thenAct: '' }],
  seen: [{ promiseId: 'p2', text: '', dueOn: '2026-11-29' }],
  openPromises: [],
  answeredElsewhere: false,
  given: null,
  revision: 0,
  today: '2026-11-29',
  closesAt: '2026-12-01T18:00:00.000Z',
  closesAtLocal: { date: '2026-12-01', time: '19:00', zone: 'Europe/Amsterdam' },
  nextAt: null,
  safetyAsked: false,
  closed: false,
};
const blank: Draft = { answers: {}, own: {}, seen: {}, promise: null, note: null };

describe('a draft of a check-in', () => {
  it('waits for every question, in their order, and for no promise', () => {
    expect(unanswered({ ...blank, answers: { closeness: 0 } }, form)).toEqual(['openness', 'trust']);
  });

  it('sends a promise that was passed over as not answered', () => {
    const { own, seen } = submissionOf({ ...blank, seen: { p2: 'cant-say' } }, form);
    expect(own).toEqual([]);
    expect(seen).toEqual([{ promiseId: 'p2', answer: 'cant-say' }]);
  });

  it('sends no mark for a promise that this week does not ask about', () => {
    expect(submissionOf({ ...blank, own: { gone: 'kept' } }, form).own).toEqual([]);
  });

  it('leaves out a promise and a note that were opened and not written', () => {
    const opened = {
      ...blank,
      promise: { ifCue: ' ', thenAct: '', dueOn: '2026-12-06' },
      note: { text: '  ', audience: 'coach' as const },
    };
    expect(submissionOf(opened, form)).toMatchObject({ promise: undefined, note: undefined });
  });

  it('keeps a saved note as it is until a new one is written', () => {
    const note = { text: '', audience: 'partner' as const, saved: 'private' as const };
    expect(submissionOf({ ...blank, note }, form).note).toEqual({ audience: 'private' });
    expect(submissionOf({ ...blank, note: { ...note, text: 'New' } }, form).note).toEqual({
      text: 'New',
      audience: 'partner',
    });
  });

  it('sends a half-written promise, so that what is missing is told and nothing typed is lost', () => {
    const promise = { ifCue: 'I am late', thenAct: '', dueOn: '2026-12-06' };
    expect(submissionOf({ ...blank, promise }, form).promise).toEqual(promise);
  });
});
