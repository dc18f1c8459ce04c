import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CoupleStory } from '@troth/contract';
import { freshEmptyDatabase } from '@troth/testing';
import type { LivedCharacter, LivedCharacters } from './characters/live-characters.js';

jest.setTimeout(600_000);

const bootstrap = fileURLToPath(new URL('../../scripts/bootstrap.mjs', import.meta.url));
let lived: LivedCharacters;

beforeAll(async () => {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bootstrap, 'rehearse', '--characters', '--weeks', '26', '--json'],
    { env: { ...inherited, DATABASE_URL: await freshEmptyDatabase() }, maxBuffer: 1 << 26 },
  );
  lived = JSON.parse(stdout) as LivedCharacters;
});

const of = (id: LivedCharacter['id']) => lived.characters.find((one) => one.id === id)!;
const storyOf = (id: LivedCharacter['id']) => of(id).coach.couple as CoupleStory;
const mailsTo = (id: LivedCharacter['id'], side: 'a' | 'b', kind: string) =>
  of(id).mails.filter((mail) => mail.to === side && mail.kind === kind);
const flagsOf = (id: LivedCharacter['id']) =>
  storyOf(id).flags.map(({ kind, about, level }) => [kind, about?.split('-')[0] ?? null, level]);
const alertsAbout = (id: LivedCharacter['id']) =>
  lived.coachMails.filter(({ kind, text }) => kind === 'coach-alert' && text.includes(`Maker-${id}`));
const latestReport = (id: LivedCharacter['id']) => mailsTo(id, 'a', 'weekly-report').at(-1)!.text;
const words = (id: LivedCharacter['id'], side: 'a' | 'b') =>
  of(id)
    .mails.filter(({ to }) => to === side)
    .map(({ text }) => text)
    .join('\n');

describe('26 weeks of somebody who calls every broken promise kept', () => {
  it('tell them their own view as theirs, and congratulate on nothing that only they saw', () => {
    expect(latestReport('deceiver')).toContain('HOW YOU SEE YOUR OWN PROMISES: 100 of 100');
    expect(words('deceiver', 'a')).not.toMatch(/your consistency|promises kept|first promise/i);
    expect(mailsTo('deceiver', 'a', 'milestone')).toHaveLength(2);
  });

  it('show the coach both views side by side, and flag that they lie apart, in one email', () => {
    const { own, seen, tally } = storyOf('deceiver').scores.a;
    expect([own.score, seen.score]).toEqual([100, 0]);
    expect(tally.own.kept).toBe(tally.seen.not);
    expect(flagsOf('deceiver')[0]).toEqual(['perception-gap', 'Maker', 2]);
    expect(alertsAbout('deceiver')).toHaveLength(1);
  });

  it('tell the other nothing of what the maker said', () => {
    expect(words('deceiver', 'b')).not.toMatch(/100 of 100|Maker-deceiver (marked|says|kept)/);
  });
});

describe('26 weeks of somebody who keeps a few promises, and then something always gets in the way', () => {
  it('leave them without a score, in their report and for the coach', () => {
    expect(latestReport('excuser')).not.toMatch(/\d+ of 100/);
    expect(storyOf('excuser').scores.a.own.score).toBeNull();
  });

  it('show the coach how many were excused, and flag it', () => {
    const { own } = storyOf('excuser').scores.a.tally;
    expect(own.excused).toBeGreaterThan(4 * own.kept);
    expect(flagsOf('excuser')).toContainEqual(['excused-or-untold', 'Maker', 1]);
  });
});

describe('26 weeks of somebody who answers nothing', () => {
  it('bring them few emails, and in the last of them none', () => {
    const mails = of('silent').mails.filter(({ to }) => to === 'a');
    expect(mails.length).toBeLessThanOrEqual(17);
    expect(Math.max(...mails.map(({ week }) => week))).toBeLessThan(13);
    expect(mailsTo('silent', 'a', 'writing-less')).toHaveLength(1);
  });

  it('are told to the coach as long as they are, in two emails: once clear, once serious', () => {
    expect(flagsOf('silent')[0]).toEqual(['missed-three-times', 'Maker', 3]);
    expect(storyOf('silent').flags[0]!.evidence).toMatch(/^No check-in for 25 weeks running/);
    expect(alertsAbout('silent')).toHaveLength(2);
  });

  it('bring the other what everybody gets, week by week', () => {
    for (const kind of ['check-in', 'weekly-report', 'measure', 'milestone'])
      expect(mailsTo('silent', 'b', kind)).toHaveLength(mailsTo('excuser', 'b', kind).length);
  });
});

describe('26 weeks of somebody who answers at random', () => {
  it('never have a drop for long: each ends by itself', () => {
    const up = storyOf('random').flags.map(({ kind }) => kind);
    expect(up.filter((kind) => kind.endsWith('-drop'))).toEqual([]);
    expect(storyOf('random').endedFlags.some(({ kind }) => kind.endsWith('-drop'))).toBe(true);
  });

  it('write to the coach no more than once in six weeks', () => {
    expect(alertsAbout('random').length).toBeLessThanOrEqual(4);
  });

  it('report a score with what it rests on', () => {
    const report = latestReport('random');
    expect(report).toMatch(/HOW YOU SEE YOUR OWN PROMISES: \d+ of 100/);
    expect(report).toMatch(/Worked out from \d+ promises that counted, in \d+ weeks/);
  });
});
