import { describe, expect, it } from '@jest/globals';
import { Backlog } from './backlog.js';

const to = (personId: string, email = `${personId}@example.org`, note = '') => ({
  delivery: { personId },
  reader: { email },
  note,
});

describe('a backlog', () => {
  it('lets go in the order in which they came', () => {
    const backlog = new Backlog<ReturnType<typeof to>>(10);
    backlog.add([to('ana'), to('ben'), to('cal')]);

    expect([backlog.next(), backlog.next(), backlog.next()].map((one) => one?.delivery.personId)).toEqual([
      'ana',
      'ben',
      'cal',
    ]);
    expect(backlog.next()).toBeNull();
    expect(backlog.size).toBe(0);
  });

  it('sends to a person one by one, also what came later', () => {
    const backlog = new Backlog<ReturnType<typeof to>>(10);
    backlog.add([to('ana', 'ana@example.org', 'first')]);
    const first = backlog.next()!;
    backlog.add([to('ana', 'ana@example.org', 'second'), to('ben')]);

    expect(backlog.next()).toMatchObject({ delivery: { personId: 'ben' } });
    expect(backlog.next()).toBeNull();
    backlog.done(first);
    expect(backlog.next()).toMatchObject({ note: 'second' });
  });

  it('holds a domain at its limit, whatever its case, and lets others pass', () => {
    const backlog = new Backlog<ReturnType<typeof to>>(1);
    backlog.add([to('ana', 'ana@big.example'), to('ben', 'ben@BIG.example'), to('cal', 'cal@small.example')]);
    const first = backlog.next()!;

    expect(backlog.next()).toMatchObject({ delivery: { personId: 'cal' } });
    expect(backlog.next()).toBeNull();
    backlog.done(first);
    expect(backlog.next()).toMatchObject({ delivery: { personId: 'ben' } });
  });

  it('gives back those who still wait', () => {
    const backlog = new Backlog<ReturnType<typeof to>>(10);
    backlog.add([to('ana'), to('ana'), to('ben')]);
    backlog.next();

    expect(backlog.takeBack().map(({ delivery }) => delivery.personId)).toEqual(['ana', 'ben']);
    expect(backlog.size).toBe(0);
    expect(backlog.next()).toBeNull();
  });
});
