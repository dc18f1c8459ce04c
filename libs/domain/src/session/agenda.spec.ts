import { describe, expect, it } from '@jest/globals';
import { agendaOf, mostPoints, type AgendaFindings } from './agenda.js';

const since = { at: new Date('2026-11-01T17:00:00Z'), date: '2026-11-01' };
const later = new Date('2026-11-02T00:00:00Z');
const nothing: AgendaFindings = { flags: [], readyRound: null, promises: [], milestones: [] };
const both = { partnerId: null };
const promise = (id: string, change: object = {}) => ({
  id,
  partnerId: 'ana',
  dueOn: '2026-11-03',
  own: null,
  seen: null,
  ...change,
});
const ids = (found: Partial<AgendaFindings>, session: { partnerId: string | null } = both) =>
  agendaOf(session, { ...nothing, ...found }, since).map(({ id }) => id);

describe('what to talk about', () => {
  it('is nothing where nothing was found', () => {
    expect(ids({})).toEqual([]);
  });

  it('begins with words to be read and ends with what went well', () => {
    const flags = [
      { id: 'drop', partnerId: 'ben', urgency: 'worry' },
      { id: 'bounce', partnerId: 'ana', urgency: 'apart' },
      { id: 'note', partnerId: 'ana', urgency: 'words' },
    ] as const;
    const found = agendaOf(
      both,
      {
        flags,
        readyRound: 'round',
        promises: [promise('call', { seen: 'not' })],
        milestones: [{ id: 'halfway', partnerId: null, reachedAt: later }],
      },
      since,
    );
    expect(found).toEqual([
      { kind: 'words', id: 'note', partnerId: 'ana' },
      { kind: 'worry', id: 'drop', partnerId: 'ben' },
      { kind: 'stage-ready', id: 'round', partnerId: null },
      { kind: 'promise', id: 'call', partnerId: 'ana' },
      { kind: 'milestone', id: 'halfway', partnerId: null },
    ]);
  });

  it('is of promises that one of the two saw not kept, due since the last session', () => {
    const promises = [
      promise('own', { own: 'not' }),
      promise('seen', { seen: 'not', own: 'kept' }),
      promise('partly', { own: 'partly', seen: 'cant-say' }),
      promise('untold'),
      promise('before', { own: 'not', dueOn: '2026-10-31' }),
      promise('that-day', { own: 'not', dueOn: '2026-11-01' }),
    ];
    expect(ids({ promises })).toEqual(['own', 'seen', 'that-day']);
  });

  it('is of milestones that were reached since the last session', () => {
    const milestones = [
      { id: 'earlier', partnerId: null, reachedAt: new Date(since.at.getTime() - 1) },
      { id: 'since', partnerId: null, reachedAt: since.at },
    ];
    expect(ids({ milestones })).toEqual(['since']);
  });

  it('with one alone leaves out what is of the other alone', () => {
    const flags = [
      { id: 'of-ana', partnerId: 'ana', urgency: 'worry' },
      { id: 'of-ben', partnerId: 'ben', urgency: 'worry' },
      { id: 'of-both', partnerId: null, urgency: 'worry' },
    ] as const;
    const promises = [promise('hers', { own: 'not' }), promise('his', { own: 'not', partnerId: 'ben' })];
    const milestones = [{ id: 'his-first', partnerId: 'ben', reachedAt: later }];
    expect(ids({ flags, promises, milestones }, { partnerId: 'ana' })).toEqual(['of-ana', 'of-both', 'hers']);
  });

  it('fits into an hour, and keeps something that went well', () => {
    const promises = Array.from({ length: 20 }, (_, index) => promise(String(index), { own: 'not' }));
    const milestones = ['a', 'b'].map((id) => ({ id, partnerId: null, reachedAt: later }));
    expect(ids({ promises, milestones })).toEqual([...['0', '1', '2', '3', '4', '5', '6'], 'a']);
    expect(ids({ promises }).length).toBe(mostPoints);
    expect(ids({ promises: promises.slice(0, 6), milestones })).toEqual([...['0', '1', '2', '3', '4', '5'], 'a', 'b']);
  });
});
