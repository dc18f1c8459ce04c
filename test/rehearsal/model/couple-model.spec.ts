import { describe, expect, it } from '@jest/globals';
import { CoupleModel } from './couple-model.js';
import type { Entry } from './journal.js';

const at = (iso: string) => Date.parse(iso);
const berlin = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' };
const lisbon = { zone: 'Europe/Lisbon', weekday: 1, time: '08:00' };

// Sunday, 18 October 2026: this week closes in less than two days, so both are first asked in the week of the 19th.
const start: Entry[] = [
  { at: at('2026-10-18T14:00Z'), did: 'join', wishes: berlin },
  { at: at('2026-10-18T15:00Z'), did: 'confirm' },
  { at: at('2026-10-18T16:00Z'), did: 'accept', wishes: lisbon },
];

function live(entries: Entry[], until: string) {
  const model = new CoupleModel();
  model.live([...start, ...entries], at(until));
  return model.expected.map(
    ({ to, kind, at: instant }) => `${new Date(instant).toISOString().slice(0, 16)} ${kind} ${to}`,
  );
}

/** All but what comes beside the weeks. */
const weekly = (entries: Entry[], until: string) => live(entries, until).filter((mail) => !/ measure [ab]$/.test(mail));

describe("the model of one couple's emails", () => {
  it('asks each at their own hour over a change of the clocks, reminds, and reports on closing', () => {
    expect(weekly([], '2026-10-27T23:00Z')).toEqual([
      '2026-10-18T14:00 confirm-address a',
      '2026-10-18T15:00 invitation b',
      '2026-10-18T16:00 welcome a',
      '2026-10-18T16:00 welcome b',
      '2026-10-19T07:00 check-in b',
      '2026-10-20T07:00 check-in-reminder b',
      '2026-10-25T18:00 check-in a',
      '2026-10-26T08:00 check-in b',
      '2026-10-26T18:00 check-in-reminder a',
      '2026-10-27T08:00 check-in-reminder b',
      '2026-10-27T17:00 weekly-report a',
      '2026-10-27T17:00 weekly-report b',
    ]);
  });

  it('an answer saves the reminder, and is the first milestone', () => {
    const ratings = { openness: 5, closeness: 5, trust: 5 };
    const answer: Entry = {
      at: at('2026-10-19T09:00Z'),
      did: 'answer',
      side: 'b',
      week: '2026-W43',
      ratings,
      own: [],
      seen: [],
      toCoach: null,
    };
    const mails = weekly([answer], '2026-10-20T12:00Z');
    expect(mails).toContain('2026-10-19T09:00 milestone b');
    expect(mails.join()).not.toContain('reminder');
  });

  it('a pause silences everything, and resuming begins with a week that had not begun', () => {
    const mails = weekly(
      [
        { at: at('2026-10-19T12:00Z'), did: 'pause' },
        { at: at('2026-10-20T12:00Z'), did: 'resume' },
      ],
      '2026-10-27T00:00Z',
    );
    expect(mails.slice(5)).toEqual([
      '2026-10-19T12:00 paused a',
      '2026-10-19T12:00 paused b',
      '2026-10-20T12:00 resumed a',
      '2026-10-20T12:00 resumed b',
      '2026-10-26T08:00 check-in b',
    ]);
  });

  it('a week that a pause cut short counts for no milestone, although it was answered', () => {
    const answer = (time: string, week: string): Entry => ({
      at: at(time),
      did: 'answer',
      side: 'b',
      week,
      own: [],
      seen: [],
      toCoach: null,
      ratings: { openness: 5, closeness: 5, trust: 5 },
    });
    const regular = (breaks: Entry[]) =>
      weekly(
        [
          answer('2026-10-19T09:00Z', '2026-W43'),
          answer('2026-10-26T09:00Z', '2026-W44'),
          answer('2026-11-02T09:00Z', '2026-W45'),
          ...breaks,
          answer('2026-11-09T09:00Z', '2026-W46'),
        ],
        '2026-11-10T00:00Z',
      ).filter((mail) => mail.includes('2026-11-09') && mail.includes('milestone'));
    const pause: Entry[] = [
      { at: at('2026-11-03T09:00Z'), did: 'pause' },
      { at: at('2026-11-03T12:00Z'), did: 'resume' },
    ];

    expect(regular([])).toEqual(['2026-11-09T09:00 milestone b']);
    expect(regular(pause)).toEqual([]);
  });

  it('a change whose hour has passed this week is for the next', () => {
    const earlier: Entry = { at: at('2026-10-21T12:00Z'), did: 'change', side: 'a', wishes: { ...berlin, weekday: 2 } };
    const asked = weekly([earlier], '2026-10-28T00:00Z').filter((mail) => mail.includes('check-in a'));
    expect(asked).toEqual(['2026-10-25T18:00 check-in a', '2026-10-27T18:00 check-in a']);
  });

  it('two weeks missed bring one gentle word each, three the coach', () => {
    const mails = weekly([], '2026-11-11T00:00Z').filter((mail) => /gently|alert/.test(mail));
    expect(mails).toEqual([
      '2026-11-03T17:00 missed-gently a',
      '2026-11-03T17:00 missed-gently b',
      '2026-11-10T17:00 coach-alert coach',
    ]);
  });

  it('a silence is asked less and less about, and told so once', () => {
    const ofA = live([], '2027-01-15T00:00Z').filter((mail) => mail.endsWith(' a'));
    const days = (kind: string) => ofA.filter((mail) => mail.includes(` ${kind} `)).map((mail) => mail.slice(5, 10));
    expect(days('check-in')).toEqual(['10-25', '11-01', '11-08', '11-15', '11-29', '12-13']);
    expect(days('check-in-reminder')).toEqual(['10-26', '11-02']);
    expect(days('weekly-report')).toEqual(['10-27', '11-03', '11-10']);
    expect(days('writing-less')).toEqual(['11-17']);
  });

  it('words to the coach bring one alert, and one more after three days and after a week unread', () => {
    const write = (time: string, toCoach: string): Entry => ({
      at: at(time),
      did: 'answer',
      side: 'b',
      week: '2026-W43',
      own: [],
      seen: [],
      toCoach,
      ratings: { openness: 5, closeness: 5, trust: 5 },
    });
    const written = [
      write('2026-10-19T09:00Z', 'one'),
      write('2026-10-19T10:00Z', 'one'),
      write('2026-10-19T11:00Z', 'two'),
    ];
    const alerts = weekly(written, '2026-11-03T00:00Z').filter((mail) => mail.includes('alert'));
    expect(alerts).toEqual([
      '2026-10-19T09:00 coach-alert coach',
      '2026-10-22T11:00 coach-alert coach',
      '2026-10-26T11:00 coach-alert coach',
    ]);
  });

  it('nothing comes after somebody left but the last word', () => {
    const mails = weekly([{ at: at('2026-10-20T00:00Z'), did: 'leave' }], '2026-12-01T00:00Z');
    expect(mails.slice(5)).toEqual(['2026-10-20T00:00 goodbye a', '2026-10-20T00:00 goodbye b']);
  });

  it('the last stage that is completed is told of by the word about the end alone', () => {
    const confirm = (time: string): Entry => ({ at: at(time), did: 'confirm-stage' });
    const days = ['19', '20', '21', '22', '23'].map((day) => confirm(`2026-10-${day}T12:00Z`));
    const mails = weekly(days, '2026-10-23T12:00Z');
    expect(mails.filter((mail) => mail.includes('2026-10-22T12'))).toEqual([
      '2026-10-22T12:00 milestone a',
      '2026-10-22T12:00 milestone b',
    ]);
    expect(mails.filter((mail) => mail.includes('2026-10-23T12'))).toEqual([
      '2026-10-23T12:00 programme-complete a',
      '2026-10-23T12:00 programme-complete b',
    ]);
  });

  it('an invitation is reminded of once, and then left in peace', () => {
    const model = new CoupleModel();
    model.live(start.slice(0, 2), at('2026-12-01T00:00Z'));
    expect(model.expected.map(({ kind }) => kind)).toEqual(['confirm-address', 'invitation', 'invitation-reminder']);
  });

  it('what falls due at night waits for the morning, unless its reader wants no quiet hours', () => {
    const late = { ...berlin, time: '23:30' };
    const change: Entry = { at: at('2026-10-16T08:00Z'), did: 'change', side: 'a', wishes: late };
    const none: Entry = { at: at('2026-10-16T09:00Z'), did: 'quiet', side: 'a', quiet: null };
    const ofA = (entries: Entry[]) =>
      weekly(entries, '2026-10-28T12:00Z')
        .filter((mail) => mail.endsWith(' a'))
        .slice(2);
    expect(ofA([change])).toEqual([
      '2026-10-25T22:30 check-in a',
      '2026-10-27T06:00 check-in-reminder a',
      '2026-10-27T17:00 weekly-report a',
    ]);
    expect(ofA([change, none])).toEqual([
      '2026-10-25T22:30 check-in a',
      '2026-10-26T22:30 check-in-reminder a',
      '2026-10-27T17:00 weekly-report a',
    ]);
  });

  it('what a night has made pointless is never sent', () => {
    const late: Entry = { at: at('2026-10-16T08:00Z'), did: 'change', side: 'a', wishes: { ...berlin, time: '23:30' } };
    const mails = weekly([late, { at: at('2026-10-27T02:00Z'), did: 'pause' }], '2026-10-29T00:00Z');
    expect(mails.join()).not.toContain('check-in-reminder a');
    expect(mails.join()).not.toContain('weekly-report a');
  });

  it('asks how things are, waits out a pause and a silence, and asks once more after the end', () => {
    const measures = (entries: Entry[], until: string) =>
      live(entries, until).filter((mail) => mail.endsWith('measure a'));
    expect(measures([], '2026-12-31T00:00Z')).toEqual(['2026-10-22T17:00 measure a']);
    const pause: Entry[] = [
      { at: at('2026-10-20T12:00Z'), did: 'pause' },
      { at: at('2026-10-30T12:00Z'), did: 'resume' },
    ];
    expect(measures(pause, '2026-11-20T00:00Z')).toEqual(['2026-11-05T18:00 measure a']);
    const end: Entry = { at: at('2026-11-04T12:00Z'), did: 'end', how: 'together' };
    expect(measures([end], '2026-12-31T00:00Z')).toEqual(['2026-10-22T17:00 measure a', '2026-11-12T18:00 measure a']);
    expect(measures([{ ...end, how: 'apart' }], '2026-12-31T00:00Z')).toHaveLength(1);
  });
});
