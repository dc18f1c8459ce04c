import { describe, expect, it } from '@jest/globals';
import { Refusals, type Ruling } from './refusals.js';

describe('refused messages', () => {
  /** Rulings in the order in which they are made, and how often the stream was held. */
  function jury({ patienceMs = 60_000, isHeld = Promise.resolve(true) } = {}) {
    const rulings: string[] = [];
    let held = 0;
    const refusals = new Refusals({
      patienceMs,
      hold: () => {
        held += 1;
        return isHeld;
      },
      goOn: () => rulings.push('go on'),
    });
    const refuse = (person: string): Promise<Ruling> => {
      const refusal = { deliveryId: person, recipient: `${person}@${person}.example`, answer: '550', why: '' };
      const ruling = refusals.refused(refusal, 0);
      void ruling.then((is) => rulings.push(`${person} ${is}`));
      return ruling;
    };
    return { refusals, refuse, rulings, held: () => held };
  }

  it('were refused alone when another is taken', async () => {
    const { refusals, refuse, rulings } = jury();
    const ruling = refuse('ana');
    refusals.accepted(0);
    await ruling;

    expect(rulings).toEqual(['ana alone']);
  });

  it('count as everybody only once all under way is answered; nothing is sent until then', async () => {
    const { refusals, refuse, rulings, held } = jury();
    refusals.began();
    const all = ['ana', 'ben', 'cal', 'dan'].map(refuse);
    expect([refusals.isJudging, held()]).toEqual([true, 0]);
    refusals.ended();
    await Promise.all(all);

    expect(held()).toBe(1);
    expect(refusals.isJudging).toBe(false);
    expect(rulings.toSorted()).toEqual(['ana everybody', 'ben everybody', 'cal everybody', 'dan everybody', 'go on']);
  });

  it('hold the stream once, though another is refused while that is written down', async () => {
    const written = Promise.withResolvers<boolean>();
    const { refuse, rulings, held } = jury({ isHeld: written.promise });
    const all = ['ana', 'ben', 'cal', 'dan', 'eve'].map(refuse);
    written.resolve(true);
    await Promise.all(all);

    expect(held()).toBe(1);
    expect(rulings).toContain('eve everybody');
  });

  it('are not everybody where one that was under way is taken', async () => {
    const { refusals, refuse, rulings, held } = jury();
    refusals.began();
    const all = ['ana', 'ben', 'cal', 'dan'].map(refuse);
    refusals.accepted(0);
    refusals.ended();
    await Promise.all(all);

    expect([held(), refusals.isJudging]).toEqual([0, false]);
    expect(rulings.toSorted()).toEqual(['ana alone', 'ben alone', 'cal alone', 'dan alone', 'go on']);
  });

  it('are unknown when nobody else is heard of, or when the worker ends', async () => {
    const quiet = jury({ patienceMs: 1 });
    expect(await quiet.refuse('ana')).toBe('unknown');
    const ending = jury();
    const ruling = ending.refuse('ana');
    ending.refusals.close();
    expect([await ruling, await ending.refuse('ben')]).toEqual(['unknown', 'unknown']);
  });
});
