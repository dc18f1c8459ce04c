import { describe, expect, it } from '@jest/globals';
import { emailKinds } from '../../registry.js';
import { renderPreview, saysInBoth, wordsOf } from '../../spec/render-preview.js';

const { consistency, stage } = emailKinds['weekly-report'].preview;
const nothingDue = { kept: 0, of: 0, beside: { excused: 0, notYet: 0, untold: 0 } };

describe('the weekly report', () => {
  it('says the score, what is behind it, the promises and the regularity in both parts', async () => {
    const email = await renderPreview('weekly-report');
    expect(email.subject).toBe('Your week, 23 to 29 November');
    for (const fact of [
      'Stage 4 (of five, and a sixth if you both want it) · week 5',
      '82 of 100',
      'Worked out from 14 promises that counted, in 11 weeks. Compared with four weeks before: better.',
      'You marked 2½ of 3 as kept this week. One that you marked as partly kept counts as a half.',
      'Something got in the way of one promise, as you see it. It counts neither for you nor against you.',
      'You answered in 11 of the 12 weeks in which you were asked.',
      'Tell early',
      'about 15 minutes',
    ])
      expect([fact, saysInBoth(email, fact)]).toEqual([fact, true]);
  });

  it('tells the reader’s own view as their view, and never as a fact', async () => {
    const sure = { ...consistency, score: 100, kept: 3, of: 3 };
    const { text, html } = await renderPreview('weekly-report', { consistency: sure });
    expect(text).toContain('HOW YOU SEE YOUR OWN PROMISES: 100 of 100');
    for (const part of [text, wordsOf(html)]) {
      expect(part).toMatch(/how you see your own promises/i);
      expect(part).not.toMatch(/your consistency|you kept/i);
    }
  });

  it('says in the text part and to those who hear the chart what it shows', async () => {
    const { text, html } = await renderPreview('weekly-report');
    const words = 'Week by week, from 0 to 100, each from its Monday: 7 Sep –, 14 Sep –, 21 Sep 58, 28 Sep 61,';
    expect(text).toContain(words);
    expect(html).toContain(`aria-label="${words}`);
  });

  it('draws a column a week, as high as its score, and none where there is no score', async () => {
    const points = [null, 40, null, 82].map((score, index) => ({ week: `2026-W${45 + index}` as const, score }));
    const { html } = await renderPreview('weekly-report', { consistency: { ...consistency, points } });
    expect([...html.matchAll(/class="bar"[^>]* height="(\d+)"/g)].map(([, height]) => height)).toEqual(['40', '82']);
    expect(wordsOf(html)).toContain('– 40 – 82 2 Nov');
  });

  it('says a figure once while it stays, and again after a gap', async () => {
    const points = [100, 100, 100, null, 100, 91].map((score, at) => ({ week: `2026-W${45 + at}` as const, score }));
    const { html } = await renderPreview('weekly-report', { consistency: { ...consistency, points } });
    expect(html.match(/class="bar"/g)).toHaveLength(5);
    expect(wordsOf(html)).toContain('100 – 100 91 2 Nov');
  });

  it('shows a score of 0 as a column that can be seen', async () => {
    const points = [0, 0].map((score, index) => ({ week: `2026-W${45 + index}` as const, score }));
    const { html } = await renderPreview('weekly-report', { consistency: { ...consistency, points } });
    expect(html.match(/ height="2"/g)).toHaveLength(2);
  });

  it('has neither a figure nor a chart before the third week with promises', async () => {
    const points = consistency.points.slice(0, 2);
    const email = await renderPreview('weekly-report', {
      consistency: { ...consistency, ...nothingDue, score: null, weeks: 1, promises: 1, trend: null, points },
    });
    expect(email.html).not.toContain('class="columns"');
    expect(saysInBoth(email, 'You will see it once three weeks have had a promise that counts. So far: one.')).toBe(
      true,
    );
    expect(saysInBoth(email, 'No promise of yours was due this week.')).toBe(true);
  });

  it.each([
    ['none was due', {}, 'No promise of yours was due this week.'],
    [
      'the only one was excused',
      { excused: 1 },
      'Something got in the way of the promise that was due this week, as you see it. It counts neither for you nor against you.',
    ],
    [
      'all of several were excused',
      { excused: 2 },
      'Something got in the way of the 2 promises that were due this week, as you see it. They count neither for you nor against you.',
    ],
    [
      'one is not told yet',
      { notYet: 1 },
      'A promise was due, and you have not said yet how it went. We ask about it once more.',
    ],
    [
      'one was never told',
      { untold: 1 },
      'A promise was due, and was left without an answer. It counts neither for you nor against you.',
    ],
  ])('tells it apart from every other week without a counted promise when %s', async (_, some, words) => {
    const beside = { excused: 0, notYet: 0, untold: 0, ...some };
    const email = await renderPreview('weekly-report', { consistency: { ...consistency, kept: 0, of: 0, beside } });
    expect(email.text).toContain(`Promises: ${words}\n`);
    expect(saysInBoth(email, words)).toBe(true);
  });

  it('says only that none counted where an earlier version kept no more', async () => {
    const email = await renderPreview('weekly-report', {
      consistency: { ...consistency, kept: 0, of: 0, beside: null },
    });
    expect(saysInBoth(email, 'No promise of yours counted this week.')).toBe(true);
  });

  it('has no figure after six weeks without a counted promise, and says since when', async () => {
    const email = await renderPreview('weekly-report', {
      consistency: { ...consistency, score: null, trend: null, kept: 0, of: 0, lastCounted: '2026-W42', idle: 6 },
    });
    expect(email.text).toContain('HOW YOU SEE YOUR OWN PROMISES: not just now');
    expect(saysInBoth(email, 'no promise has counted since the week of 12 October')).toBe(true);
    expect(wordsOf(email.html)).not.toMatch(/of 100/);
  });

  it('says when the last promise counted where that was not this week', async () => {
    const email = await renderPreview('weekly-report', {
      consistency: { ...consistency, lastCounted: '2026-W42', idle: 2 },
    });
    expect(saysInBoth(email, 'Last counted: week of 12 October.')).toBe(true);
  });

  it('says what it knows of a report that an earlier version made', async () => {
    const email = await renderPreview('weekly-report', { consistency: { ...consistency, promises: null } });
    expect(saysInBoth(email, 'Worked out from the 11 weeks in which a promise counted.')).toBe(true);
  });

  it('names the round only when a couple has come back to a stage', async () => {
    const email = await renderPreview('weekly-report', { stage: { ...stage, round: 2 } });
    expect(saysInBoth(email, 'Stage 4 (of five, and a sixth if you both want it) · week 5 · round 2')).toBe(true);
  });

  it('leaves out the changes and the practice when there are none', async () => {
    const email = await renderPreview('weekly-report', { ratings: [], practice: null });
    expect(wordsOf(email.html)).not.toContain('Compared with the weeks before');
    expect(email.text).not.toContain('FOR THE COMING WEEK');
  });

  it('has no place for anything of the other partner', () => {
    const places = JSON.stringify(Object.keys(emailKinds['weekly-report'].variables.shape));
    expect(places).toBe('["name","link","weekLabel","stage","consistency","regularity","ratings","practice"]');
    expect(Object.keys(emailKinds['weekly-report'].variables.shape.consistency.shape)).not.toContain('seen');
  });
});
