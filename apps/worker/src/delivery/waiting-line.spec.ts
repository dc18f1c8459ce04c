import { describe, expect, it } from '@jest/globals';
import { WaitingLine } from './waiting-line.js';

const to = (personId: string, email = `${personId}@example.org`, note = '') => ({
  delivery: { personId },
  reader: { email },
  note,
});

describe('a waiting line', () => {
  it('lets go in the order in which they came', () => {
    const line = new WaitingLine<ReturnType<typeof to>>(10);
    line.add([to('ana'), to('ben'), to('cal')]);

    expect([line.next(), line.next(), line.next()].map((one) => one?.delivery.personId)).toEqual(['ana', 'ben', 'cal']);
    expect(line.next()).toBeNull();
    expect(line.size).toBe(0);
  });

  it('sends to a person one by one, also what came later', () => {
    const line = new WaitingLine<ReturnType<typeof to>>(10);
    line.add([to('ana', 'ana@example.org', 'first')]);
    const first = line.next()!;
    line.add([to('ana', 'ana@example.org', 'second'), to('ben')]);

    expect(line.next()).toMatchObject({ delivery: { personId: 'ben' } });
    expect(line.next()).toBeNull();
    line.done(first);
    expect(line.next()).toMatchObject({ note: 'second' });
  });

  it('holds a domain at its limit, whatever its case, and lets others pass', () => {
    const line = new WaitingLine<ReturnType<typeof to>>(1);
    line.add([to('ana', 'ana@big.example'), to('ben', 'ben@BIG.example'), to('cal', 'cal@small.example')]);
    const first = line.next()!;

    expect(line.next()).toMatchObject({ delivery: { personId: 'cal' } });
    expect(line.next()).toBeNull();
    line.done(first);
    expect(line.next()).toMatchObject({ delivery: { personId: 'ben' } });
  });

  it('gives back those who still wait', () => {
    const line = new WaitingLine<ReturnType<typeof to>>(10);
    line.add([to('ana'), to('ana'), to('ben')]);
    line.next();

    expect(line.takeBack().map(({ delivery }) => delivery.personId)).toEqual(['ana', 'ben']);
    expect(line.size).toBe(0);
    expect(line.next()).toBeNull();
  });
});
