import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { longestQuietHours } from '@troth/domain';
import { english } from '@troth/messages';
import { emailKinds, type EmailKind, type EmailVariables } from './registry.js';
import type { EmailDefinition } from './email-definition.js';
import { renderEmail } from './render-email.js';
import { context, renderPreview, wordsOf } from './spec/render-preview.js';
import { faultsOfHtml } from './spec/faults-of-html.js';

const kinds = Object.keys(emailKinds) as EmailKind[];
const telling =
  /\b(trust\w*|couples?|partners?|relationships?|marriages?|affairs?|therap\w*|counsel\w*|coach\w*|promises?|cheat\w*|betray\w*|love|consistency|stages?|programmes?)\b/i;

/** The same data with every text, but for addresses and fixed choices, replaced. */
function withEveryText(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, text));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withEveryText(item, text)]));
  const fixed =
    typeof value !== 'string' ||
    /^https?:|^\d{4}-W|^(better|worse|about the same|openness|closeness|trust)$/.test(value);
  return fixed ? value : text;
}

function renderHostile<Kind extends EmailKind>(kind: Kind, text: string) {
  return renderEmail(kind, withEveryText(emailKinds[kind].preview, text) as EmailVariables<Kind>, context);
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' ? [value] : [];
}

it('has one line for every folder and one folder for every line', () => {
  expect(readdirSync(new URL('kinds/', import.meta.url)).sort()).toEqual([...kinds].sort());
});

it('would notice a subject that tells', () => {
  for (const planted of ['Your couples programme', 'Rebuilding trust', 'A promise from your partner'])
    expect(planted).toMatch(telling);
});

describe.each(kinds)('%s', (kind) => {
  it('renders its preview as whole HTML with one button at most', async () => {
    const { html } = await renderPreview(kind);
    expect(faultsOfHtml(html)).toEqual([]);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('lang="en-GB"');
    expect(html).not.toContain('{{');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/class="button"/g)?.length ?? 0).toBe('link' in emailKinds[kind].preview ? 1 : 0);
  });

  it('holds no picture, loads nothing and stays below what Gmail cuts off', async () => {
    const { html } = await renderPreview(kind);
    const sources = [...html.matchAll(/(?:src|background)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, one, other]) => one ?? other,
    );
    expect(sources).toEqual([]);
    expect(html).not.toMatch(/<(script|link|iframe|form|object)\b|@import|@font-face/i);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });

  it('says the same in its text part', async () => {
    const { html, text } = await renderPreview(kind);
    const words = wordsOf(html);
    const plain = text.replace(/\s+/g, ' ');
    expect(text.length).toBeGreaterThan(150);
    expect(text).not.toMatch(/\{\{|<\w|&#?\w+;|undefined|null|\n{3}/);
    for (const fact of textsIn(emailKinds[kind].preview))
      expect([fact, plain.includes(fact)]).toEqual([fact, words.includes(fact) || html.includes(`href="${fact}"`)]);
  });

  it('ends with why it was sent, the help page and the practice', async () => {
    const { html, text } = await renderPreview(kind);
    for (const part of [wordsOf(html), text]) {
      expect(part).toContain(english.say(emailKinds[kind].messages.why));
      expect(part).toContain('Harbour House');
    }
    for (const part of [html, text]) {
      expect(part).toContain('https://troth.example/help?en');
      expect(part).toContain('https://troth.example/mail?en#about');
      expect(part.includes('https://troth.example/preferences?en')).toBe(emailKinds[kind].audience === 'partner');
    }
  });

  it('tells nothing over a shoulder: subject and first line are neutral', async () => {
    const { subject, preheader, html } = await renderPreview(kind);
    for (const shown of [subject, preheader]) {
      expect(shown).not.toMatch(telling);
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.length).toBeLessThanOrEqual(60);
    }
    expect(html).toContain(preheader);
  });

  it('prints hostile names as text', async () => {
    const { html } = await renderHostile(kind, `<script>alert("1")</script>'"><img src=x>{{name}}`);
    expect(html).not.toMatch(/<script|<img src=x/);
    expect(html).toContain('&lt;script&gt;');
    expect(faultsOfHtml(html)).toEqual([]);
  });

  it('keeps a line break out of the subject and off the start of a text line', async () => {
    const { subject, text } = await renderHostile(kind, 'Ann\r\nBcc: x@evil.example\u2028\u0000\u202eend');
    expect(subject).not.toMatch(/[\r\n\u2028\u0000\u202e]/);
    if (kind !== 'milestone') expect(text).not.toMatch(/^Bcc:/m);
  });

  it('refuses data that does not fit', async () => {
    await expect(renderEmail(kind, { name: 7 } as never, context)).rejects.toThrow();
  });

  it('is stopped with another only where both can be stopped by the same reader', () => {
    const { stoppable, follows, audience }: EmailDefinition = emailKinds[kind];
    if (follows === undefined) return;
    expect(emailKinds[follows as EmailKind]).toMatchObject({ stoppable: true, audience });
    expect(stoppable).toBe(true);
  });

  it('expires in good time and names its reader', () => {
    const { expiresAfter, audience, messages } = emailKinds[kind];
    expect(expiresAfter).toBeGreaterThanOrEqual(600_000);
    expect(expiresAfter).toBeLessThanOrEqual(5 * 86_400_000);
    expect(['newcomer', 'partner', 'coach']).toContain(audience);
    expect(english.say(messages.title) && english.say(messages.when)).toBeTruthy();
  });

  it('outlives each quiet night that it may wait for, and the next where only a few come a day', () => {
    const { pace, expiresAfter } = emailKinds[kind];
    const waits = { 'at-once': 0, 'by-day': longestQuietHours, 'few-a-day': 24 + longestQuietHours };
    // An hour more, for a night in which the clocks are put back.
    expect(expiresAfter).toBeGreaterThan(waits[pace] === 0 ? 0 : (waits[pace] + 1) * 3_600_000);
  });
});
