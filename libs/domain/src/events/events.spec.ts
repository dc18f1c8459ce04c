import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { InvalidEventError, NewerEventError, UnknownEventError } from '../errors.js';
import { sampleId, start } from '../enrolment/enrolment.fixture.js';
import { eventCatalogue, type EventName } from './catalogue.js';
import { newEvent } from './domain-event.js';
import { defineEvent, type EventDefinition } from './event-definition.js';
import { loadCatalogue } from './load-catalogue.js';
import { parseEvent, payloadAtTodaysVersion } from './parse-event.js';

const envelope = { id: sampleId(1), practiceId: sampleId(2), enrolmentId: sampleId(3), occurredAt: start };
const definition = (name: string, version: number, upcasts: EventDefinition['upcasts']): EventDefinition =>
  defineEvent({ name, version, shownToCoach: true, payload: z.object({ amount: z.int() }), upcasts });
const first = (payload: { count: number }) => ({ total: payload.count });
const second = (payload: { total: number }) => ({ amount: payload.total });

describe('the catalogue', () => {
  it('holds every event that has a file', () => {
    const folder = new URL('.', import.meta.url);
    const defined = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) => {
        const name = /^ {2}name: '(.+)',$/m.exec(readFileSync(new URL(file, folder), 'utf8'));
        return name ? [{ file, name: name[1]! }] : [];
      });
    expect(defined.map(({ name }) => name).sort()).toEqual(Object.keys(eventCatalogue).sort());
    for (const { file, name } of defined) expect(file).toBe(`${name.replace('.', '-')}.ts`);
  });

  it('tells of people by their ids alone', () => {
    const facts =
      'by|week|first|view|stage|from|to|number|how|milestone|flag|kind|addressHash|day|quiet|attached|level|until|rhythm|device|at|sessions|factor|change';
    const allowed = new RegExp(`^(.*Id|${facts})$`);
    for (const name of Object.keys(eventCatalogue) as EventName[]) {
      const { payload } = eventCatalogue[name];
      for (const field of Object.keys(payload.shape))
        expect(`${name} ${field}`).toMatch(new RegExp(`^${name} ${allowed.source.slice(1)}`));
    }
  });

  it('refuses two events of one name', () => {
    expect(() => loadCatalogue([definition('x', 1, {}), definition('x', 1, {})])).toThrow(/Two events are called x/);
  });

  it('refuses a version without its upcast, and an upcast from nowhere', () => {
    expect(() => loadCatalogue([definition('x', 3, { 1: first })])).toThrow(/no upcast from 2/);
    expect(() => loadCatalogue([definition('x', 2, { 1: first, 2: second })])).toThrow(/has an upcast from 2/);
    expect(() => loadCatalogue([definition('x', 0, {})])).toThrow(/start at 1/);
    expect(loadCatalogue([definition('x', 3, { 1: first, 2: second })])).toHaveProperty('x');
  });
});

describe('an event', () => {
  it('comes back from JSON as it was written', () => {
    const event = newEvent('stage.entered', { stage: 'connection', roundId: sampleId(4), number: 2 }, envelope);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(event).toMatchObject({ version: 1, causedBy: null });
  });

  it('is not made with a payload that does not fit', () => {
    expect(() => newEvent('enrolment.activated', { week: '2026-W99' }, envelope)).toThrow(z.ZodError);
  });

  it('is refused where it is unknown, unreadable, or of another shape', () => {
    const event = newEvent('invitation.expired', {}, envelope);
    expect(() => parseEvent({ ...event, name: 'no.such-event' })).toThrow(UnknownEventError);
    expect(() => parseEvent({ ...event, name: 'toString' })).toThrow(UnknownEventError);
    expect(() => parseEvent({ ...event, id: 'one' })).toThrow(InvalidEventError);
    expect(() => parseEvent({ ...event, name: 'enrolment.activated' })).toThrow(InvalidEventError);
  });

  it('of a newer version says so, for it is worth a retry', () => {
    const event = newEvent('invitation.expired', {}, envelope);
    expect(() => parseEvent({ ...event, version: 2 })).toThrow(NewerEventError);
  });

  it('of an older version is brought to today’s, step by step', () => {
    const today = definition('x', 3, { 1: first, 2: second });
    expect(payloadAtTodaysVersion(today, 1, { count: 4 })).toEqual({ amount: 4 });
    expect(payloadAtTodaysVersion(today, 2, { total: 5 })).toEqual({ amount: 5 });
    expect(payloadAtTodaysVersion(today, 3, { amount: 6 })).toEqual({ amount: 6 });
    expect(() => payloadAtTodaysVersion(today, 3, { total: 6 })).toThrow(InvalidEventError);
    expect(() => payloadAtTodaysVersion(today, 4, { amount: 6 })).toThrow(NewerEventError);
  });
});
