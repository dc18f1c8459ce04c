import { beforeAll, describe, expect, it } from '@jest/globals';
import { milestones } from '@troth/domain';
import { pseudo } from '@troth/messages/pseudo';
import type { EmailDefinition } from './email-definition.js';
import { emailKinds, type EmailKind } from './registry.js';
import { rendererOf, type RenderedEmail } from './renderer.js';
import { wordsOf } from './spec/render-preview.js';
import { sampleFacts, sampleRefs } from './spec/sample-facts.js';
import { compileTemplates } from './templates/compile-templates.js';
import { readTemplateSources } from './templates/template-sources.js';
import { wordsIn } from './templates/template-words.js';

const kinds = Object.keys(emailKinds) as EmailKind[];
const context = { publicUrl: 'https://troth.example', practiceName: 'Λιμάνι', aboutToken: 'about' };
const sources = readTemplateSources()!;

type Render = ReturnType<typeof rendererOf>;
let render: Render;
beforeAll(async () => {
  render = rendererOf(pseudo, await compileTemplates(sources, wordsIn(pseudo)));
});

/** What the words in Latin letters are that a reader meets: the pseudo-locale has none, nor has the data. */
function plainWords({ subject, preheader, html, text }: RenderedEmail): string[] {
  const told = [...html.matchAll(/\s(?:alt|title|aria-label)="([^"]*)"/g)].map(([, words]) => words!);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const all = [subject, preheader, wordsOf(html), ...told, title, text].join('\n').replace(/https?:\S+/g, '');
  return all.match(/[A-Za-z]+(?:[ ’][A-Za-z]+)*/g) ?? [];
}

/** Every email of a kind, from facts where much or little is known, and from all refs that make a difference. */
async function everyEmail(kind: EmailKind, draw: Render): Promise<RenderedEmail[]> {
  const { refs, fill }: EmailDefinition = emailKinds[kind];
  const changed: readonly Readonly<Record<string, string>>[] = [
    ...[{}, { fault: 'week-closed' }, { address: 'old' }, { address: 'new' }],
    ...Object.keys(milestones).map((milestone) => ({ milestone })),
  ];
  const all = changed.flatMap((changes) => refs.safeParse(sampleRefs(changes)).data ?? []);
  const filled = (['much', 'little'] as const).flatMap((known) =>
    all.map((one) => fill(sampleFacts(pseudo.say, known), one as Record<string, unknown>)),
  );
  const different = new Map(filled.filter((one) => one !== null).map((one) => [JSON.stringify(one), one]));
  return Promise.all([...different.values()].map((one) => draw(kind, one as never, context)));
}

describe.each(kinds)('%s', (kind) => {
  it('says every word through a message, in both parts, its subject and its preview line', async () => {
    const emails = await everyEmail(kind, render);
    expect(emails).not.toEqual([]);
    expect(emails.flatMap(plainWords)).toEqual([]);
    for (const { subject, text } of emails) expect([subject, text].join()).toMatch(/^⟦.*⟦/s);
  });

  it('says through a message what the gallery and its reader are told of it', () => {
    const { title, when, why } = emailKinds[kind].messages;
    expect([title, when, why].map((message) => pseudo.say(message)).join()).not.toMatch(/[A-Za-z]/);
  });
});

it('a sentence that is written into a template is seen', async () => {
  const { html, text } = sources.kinds['welcome']!;
  const planted = { ...sources, kinds: { welcome: { html: html.replace('{{say.intro}}', 'Hello you'), text } } };
  const compiled = await compileTemplates(planted, wordsIn(pseudo));
  const others = Object.fromEntries(kinds.map((kind) => [kind, compiled['welcome']!]));
  const [email] = await everyEmail('welcome', rendererOf(pseudo, others));
  expect(plainWords(email!)).toEqual(['Hello you']);
});

it('data that was put together in code is seen', async () => {
  const email = await render('resumed', { ...emailKinds.resumed.preview, name: '', nextCheckIn: 'Sunday' }, context);
  expect(plainWords(email)).toEqual(['Sunday', 'Sunday']);
});
