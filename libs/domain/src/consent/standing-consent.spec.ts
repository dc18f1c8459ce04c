import { describe, expect, it } from '@jest/globals';
import { consentText, consentTexts, consentVersions, type ConsentScope } from './consent.js';
import { consentStandings, type KeptConsent } from './standing-consent.js';

const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const given = (scope: ConsentScope, version: string, on: number, until: number | null = null): KeptConsent => ({
  scope,
  version,
  givenAt: day(on),
  withdrawnAt: until === null ? null : day(until),
});
const standing = (kept: readonly KeptConsent[]) =>
  Object.fromEntries(consentStandings(kept).map(({ purpose, holds, asks }) => [purpose, { holds, asks }]));
const [part, mail] = [consentVersions['taking-part'], consentVersions.emails];

describe('how somebody stands to what they agreed to', () => {
  it('holds for each purpose by itself, and asks nothing more', () => {
    expect(standing([given('taking-part', part, 1), given('emails', mail, 1)])).toEqual({
      'taking-part': { holds: true, asks: null },
      emails: { holds: true, asks: null },
    });
  });

  it('covers every purpose by the one consent of before, which holds while new words are asked', () => {
    expect(standing([given('all', '1', 1)])).toEqual({
      'taking-part': { holds: true, asks: part },
      emails: { holds: true, asks: mail },
    });
  });

  it('ends one purpose alone, even where it was given with all', () => {
    const apart = [given('all', '1', 1), given('emails', '1', 1, 5)];
    expect(standing(apart)).toMatchObject({ 'taking-part': { holds: true }, emails: { holds: false } });
  });

  it('holds again once it is given again', () => {
    const again = [given('emails', mail, 7), given('emails', mail, 1, 5)];
    expect(standing(again)).toMatchObject({ emails: { holds: true, asks: null } });
  });

  it('does not hold where nothing was ever said', () => {
    expect(standing([])).toMatchObject({ emails: { holds: false, asks: mail } });
  });
});

it('each version of each purpose has words of its own', () => {
  const texts = Object.entries(consentTexts).flatMap(([scope, versions]) =>
    Object.keys(versions).map((version) => consentText(scope as ConsentScope, version)),
  );
  expect(texts).not.toContain(null);
  expect(new Set(texts).size).toBe(texts.length);
  expect(consentText('emails', '0')).toBeNull();
});
