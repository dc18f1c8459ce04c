import { describe, expect, it } from '@jest/globals';
import { sampleFacts } from './spec/sample-facts.js';
import { renderPreview, saysInBoth } from './spec/render-preview.js';
import { emailKinds } from './registry.js';
import { english } from '@troth/messages';
import { sessionNews, stillNews } from './session-news.js';

const id = '0190a000-0000-7000-8000-000000000001';
const beginsAt = new Date('2026-11-27T17:00:00Z');
const facts = (state: 'offered' | 'booked' | 'cancelled') => ({
  ...sampleFacts(english.say, 'much'),
  sessions: [{ id, offerId: id, state, beginsAt }],
});

describe('word of a session', () => {
  it.each(sessionNews)('that was %s says so, and nothing of whom, when or where', async (news) => {
    const kind = emailKinds['session-news'];
    const told = kind.fill(facts(news === 'cancelled' ? 'cancelled' : 'booked'), { sessionId: id, news })?.told;
    const email = await renderPreview('session-news', { told });
    const said = { booked: 'A time was booked.', moved: 'has changed. You can', cancelled: 'was called off' }[news];
    expect(saysInBoth(email, said)).toBe(true);
    for (const { subject, text } of [
      email,
      await renderPreview('times-offered'),
      await renderPreview('session-reminder'),
    ])
      expect(`${subject} ${text.slice(0, text.indexOf('http'))}`).not.toMatch(/trust|partner|coach|\d\d:\d\d/i);
  });

  it('is still news while it is so: what was called off meanwhile is not told as booked', () => {
    expect(stillNews(facts('booked'), { sessionId: id, news: 'booked' })).toBe(true);
    expect(stillNews(facts('booked'), { sessionId: id, news: 'moved' })).toBe(true);
    expect(stillNews(facts('cancelled'), { sessionId: id, news: 'booked' })).toBe(false);
    expect(stillNews(facts('cancelled'), { sessionId: id, news: 'cancelled' })).toBe(true);
    expect(stillNews({ ...facts('booked'), sessions: [] }, { sessionId: id, news: 'booked' })).toBe(false);
  });

  it('of times on offer is nothing once none of them is open', () => {
    const fill = (state: 'offered' | 'booked') => emailKinds['times-offered'].fill(facts(state), { offerId: id });
    expect(fill('offered')).not.toBeNull();
    expect(fill('booked')).toBeNull();
  });

  it('that is coming up is nothing once it was called off, or moved to another time', () => {
    const fill = (state: 'booked' | 'cancelled', begins = beginsAt) =>
      emailKinds['session-reminder'].fill(facts(state), { sessionId: id, beginsAt: begins.toISOString() });
    expect(fill('booked')).not.toBeNull();
    expect(fill('cancelled')).toBeNull();
    expect(fill('booked', new Date('2026-11-28T17:00:00Z'))).toBeNull();
  });
});
