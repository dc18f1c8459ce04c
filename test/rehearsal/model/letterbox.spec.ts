import { describe, expect, it } from '@jest/globals';
import { Letterbox, usualQuiet, type Home } from './letterbox.js';

const at = (iso: string) => Date.parse(iso);
const berlin: Home = { zone: 'Europe/Berlin', quiet: usualQuiet };

function boxOf(home: { current: Home }) {
  const box = new Letterbox(() => home.current);
  const post = (kind: string, iso: string, isWanted = () => true) =>
    box.post({ to: 'a', kind, at: at(iso), why: kind }, isWanted);
  const delivered = () =>
    box.delivered.map(({ kind, at: instant }) => `${new Date(instant).toISOString().slice(0, 16)} ${kind}`);
  return { box, post, delivered };
}

describe("the model's letterbox", () => {
  it('gives three notes a day, and the others the next morning, those of the night before them', () => {
    const { box, post, delivered } = boxOf({ current: berlin });
    for (const minute of ['00', '01', '02', '03']) post('milestone', `2026-11-24T12:${minute}Z`);
    post('weekly-report', '2026-11-24T12:04Z');
    post('stage-ready', '2026-11-24T23:00Z');
    expect(delivered()).toEqual([
      '2026-11-24T12:00 milestone',
      '2026-11-24T12:01 milestone',
      '2026-11-24T12:02 milestone',
      '2026-11-24T12:04 weekly-report',
    ]);
    for (const { run } of box.duties()) run();
    expect(delivered().slice(4)).toEqual(['2026-11-25T06:00 milestone', '2026-11-25T06:00 stage-ready']);
  });

  it('looks once more when somebody moves to where it is day', () => {
    const home = { current: berlin };
    const { box, post, delivered } = boxOf(home);
    post('milestone', '2026-11-24T22:00Z');
    home.current = { ...berlin, zone: 'Asia/Tokyo' };
    box.reconsider('a', at('2026-11-24T22:30Z'));
    expect(delivered()).toEqual(['2026-11-24T22:30 milestone']);
    expect([...box.duties()]).toEqual([]);
  });

  it('asks whether it is still wanted as it lets go', () => {
    const { box, post, delivered } = boxOf({ current: berlin });
    post('check-in-reminder', '2026-11-24T22:00Z', () => false);
    for (const { run } of box.duties()) run();
    expect(delivered()).toEqual([]);
  });
});
