import { describe, expect, it } from '@jest/globals';
import { practiceOfWeek } from '@troth/domain';
import { english } from '@troth/messages';
import { comingPractice, placeNow, placeWords, type Place } from './coming-week.js';

const { say } = english;
const couple = { programmeVersion: '1', assigned: [] };
const closed: Place = { stage: 'connection', round: 2, weekInRound: 3 };

describe('the week to come in a report', () => {
  it('is the next of the round while the couple stays where it was', () => {
    const at = placeNow({ stage: 'connection', round: 2 }, closed);

    expect(at).toEqual(closed);
    expect(comingPractice(couple, at, closed, say)?.title).toBe(
      say(practiceOfWeek('1', { ...closed, weekInRound: 4 }).title),
    );
  });

  it('is what the coach chose for it', () => {
    const assigned = [{ weekInRound: 4, weeklyPractice: 'you-matter-to-me' }];
    const chosen = comingPractice({ ...couple, assigned }, closed, closed, say);

    expect(chosen?.title).toBe('You matter to me');
  });

  it('is the first of the stage that the couple moved to since', () => {
    const at = placeNow({ stage: 'understanding', round: 3 }, closed);

    expect(placeWords('1', at, say)).toMatchObject({ number: 2, of: 5, round: 3, week: 1 });
    expect(comingPractice(couple, at, closed, say)?.title).toBe(
      say(practiceOfWeek('1', { stage: 'understanding', round: 3, weekInRound: 1 }).title),
    );
  });

  it('suggests nothing in forgiveness, which is never nudged', () => {
    const at = placeNow({ stage: 'forgiveness', round: 1 }, closed);

    expect(comingPractice(couple, at, closed, say)).toBeNull();
  });
});
