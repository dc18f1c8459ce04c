import { describe, expect, it } from '@jest/globals';
import { compare, type Due, type Sent } from './compare.js';

const hour = 3_600_000;
const due: Due[] = [1, 2, 3].map((week) => ({
  to: 'ana',
  kind: 'check-in',
  at: week * 168 * hour,
  why: `week ${week}`,
  wall: '19:00',
}));
const record: Sent[] = due.map(({ to, kind, at }) => ({ to, kind, at }));
const never = { stoppedAt: () => null, uncertain: [] };
const faults = (sent: Sent[], known: Parameters<typeof compare>[2] = never) =>
  compare(due, sent, known).faults.map(({ what }) => what);

describe('holding the record against the model', () => {
  it('finds nothing where all is as it should be', () => {
    expect(compare(due, record, never)).toEqual({ faults: [], met: 3 });
  });

  it('misses a dropped email', () => expect(faults(record.slice(1))).toEqual(['missing']));

  it('sees an email that came twice', () => expect(faults([...record, record[1]!])).toEqual(['duplicate']));

  it('sees an email that came an hour off', () => {
    expect(faults([record[0]!, { ...record[1]!, at: record[1]!.at + hour }, record[2]!])).toEqual(['wrongLocalTime']);
  });

  it('sees an email that came after the stop', () => {
    const known = { stoppedAt: () => 3 * 168 * hour + 1, uncertain: [] };
    expect(faults([...record, { ...record[0]!, at: 4 * 168 * hour }], known)).toEqual(['afterStop']);
  });

  it('sees an email that nobody was to get', () => {
    expect(faults([...record, { to: 'ana', kind: 'welcome', at: 5 }])).toEqual(['unexpected']);
  });

  it('does not miss what may or may not have been handed over', () => {
    expect(faults(record.slice(1), { stoppedAt: () => null, uncertain: [record[0]!] })).toEqual([]);
  });

  it('a handover of unknown end does not excuse a second email', () => {
    expect(faults([...record, record[0]!], { stoppedAt: () => null, uncertain: [record[0]!] })).toEqual(['duplicate']);
  });
});
