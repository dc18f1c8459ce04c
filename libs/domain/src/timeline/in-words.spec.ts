import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { pseudo } from '@troth/messages/pseudo';
import { active, stranger } from '../enrolment/enrolment.fixture.js';
import { eventCatalogue } from '../events/catalogue.js';
import { measures } from '../measures/registry.js';
import { momentInWords } from './in-words.js';
import { timelineEvents } from './kinds.js';
import { told } from './told.js';

const couple = active();
const { a, b } = couple.partners;
const tell = (kept: object, about: string | null = null, say = english.say) =>
  momentInWords(told.parse(kept), about, {
    couple,
    measures: Object.values(measures),
    say,
    dateAt: (instant) => instant.toISOString().slice(0, 10),
    emailTitle: (kind) => kind,
  });
const event = (name: string, payload: object, version = 1) => ({ what: 'event', name, version, payload });
const attentionId = couple.id;

describe('a moment of a couple’s story', () => {
  it('names whose it is, and says what was answered', () => {
    const answered = { what: 'check-in', state: 'answered', ratings: { openness: 6, trust: 4 } };
    expect(tell(answered, a.id)).toEqual({
      title: `${a.name} answered the check-in`,
      detail: 'Openness 6, Trust 4',
      of: 'a',
    });
    expect(tell({ ...answered, state: 'missed', ratings: {} }, b.id)).toMatchObject({ detail: null, of: 'b' });
  });

  it('tells a finding by its name, what became of it and how serious it was then', () => {
    const of = { flag: 'trust-drop', partnerId: b.id, attentionId };
    expect(tell(event('attention.worsened', { ...of, from: 2, level: 3 }))).toEqual({
      title: `${b.name}: Trust has dropped`,
      detail: 'Got worse: serious',
      of: 'b',
    });
    expect(tell(event('attention.ended', of))).toMatchObject({ detail: 'Over' });
    expect(tell(event('attention.raised', of))).toMatchObject({ detail: 'Found: worth a look' });
  });

  it('is left out where this version has no words for it', () => {
    expect(tell(event('enrolment.paused', { by: { role: 'system' } }, 99))).toBeNull();
    expect(tell(event('attention.ended', { flag: 'of-tomorrow', partnerId: null, attentionId }))).toBeNull();
    expect(tell(event('forgiveness.chosen', {}))).toBeNull();
    expect(tell({ what: 'milestone', milestone: 'of-tomorrow' })).toBeNull();
  });

  it('does not name who paused or left', () => {
    const by = { role: 'partner', partnerId: a.id };
    for (const name of ['enrolment.paused', 'enrolment.withdrawn'])
      expect(tell(event(name, { by }))).toMatchObject({ of: 'both', title: expect.not.stringContaining(a.name) });
  });

  it('says until when a pause is, where it ends by itself', () => {
    const by = { role: 'partner', partnerId: a.id };
    const title = (more: object) => tell(event('enrolment.paused', { by, ...more }))?.title;
    expect(title({ until: '2026-12-13T17:00:00.000Z' })).toBe('The programme is paused until 13 December');
    expect(title({})).toBe('The programme is paused');
  });

  it('says who booked a session or called it off, and whose it is', () => {
    const told = (name: string, more: object) =>
      tell(event(name, { sessionId: a.id, coachId: stranger, partnerId: null, by: stranger, ...more }));
    expect(told('session.booked', { by: a.id })).toMatchObject({ title: `${a.name} booked a session`, of: 'both' });
    expect(told('session.booked', { partnerId: a.id })).toMatchObject({ title: 'A session was booked', of: 'a' });
    expect(told('session.moved', {})).toMatchObject({ title: 'A session was moved', of: 'both' });
    expect(told('session.cancelled', { by: a.id })).toMatchObject({ title: `${a.name} called a session off` });
  });

  it('says every word through a message', () => {
    const { title, detail } = tell({ what: 'marks', madeWeek: '2026-W48', own: 'kept', seen: null }, a.id, pseudo.say)!;
    expect(`${title}${detail}`.replace(a.name, '')).not.toMatch(/[A-Za-z]/);
  });
});

it('no event that is private to the partner who made it is told', () => {
  for (const name of Object.keys(timelineEvents) as (keyof typeof timelineEvents)[])
    expect([name, eventCatalogue[name].shownToCoach]).toEqual([name, true]);
});
