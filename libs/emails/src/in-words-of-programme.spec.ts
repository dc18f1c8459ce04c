import { describe, expect, it } from '@jest/globals';
import { currentProgramme, tryingOut } from '@troth/domain';
import { adapt, textsOfStage, unchanged, type Adaptation } from '@troth/domain/adapted';
import { english, speak } from '@troth/messages';
import type { EmailDefinition } from './email-definition.js';
import type { Facts } from './facts.js';
import { kindsInWordsOf, sampleEmail, type SampleWeek } from './in-words-of-programme.js';
import { pageAddress } from './page-address.js';
import { emailKinds, type EmailKind, type EmailVariables } from './registry.js';
import { renderEmail } from './render-email.js';
import { context } from './spec/render-preview.js';
import { sampleFacts, sampleRefs } from './spec/sample-facts.js';

const shipped = currentProgramme();
const mark = 'Quince';

/** Every text of the programme with the mark in it, in English. */
function marked(): Adaptation {
  const texts = shipped.stages.flatMap((stage) => [
    ...textsOfStage(stage).map(({ message }) => message),
    ...[...stage.practices, ...stage.alone].flatMap(({ title, steps }) => [title, ...steps]),
  ]);
  const words = texts.map((message) => [message.id, { en: `${mark}: ${english.say(message)}` }] as const);
  return { ...unchanged(shipped), texts: Object.fromEntries(words) };
}

const own = adapt(shipped, marked(), 'marked', 1);
const [first, second] = own.stages.map(({ id }) => id) as [string, string];
const optional = own.stages.at(-1)!.id;
const reader = {
  now: new Date('2026-11-29T18:00:00Z'),
  zone: 'Europe/Berlin',
  page: (path: string, secret?: string) => pageAddress('https://troth.example', path, 'en', secret),
  say: english.say,
};

const render = (kind: ReturnType<typeof kindsInWordsOf>[number], at: Omit<SampleWeek, 'version' | 'round'>) => {
  const variables = tryingOut(own, () => sampleEmail(kind, { version: 'marked', round: 1, ...at }, reader));
  return renderEmail(kind, variables, context);
};

describe('the emails in the words of a programme', () => {
  it('are all that say any of its texts to a partner', async () => {
    const facts = sampleFacts(english.say, 'much') as unknown as Facts<'check-in'>;
    const couple = { ...facts.couple, programmeVersion: 'marked' };
    const checkIn = { ...facts.checkIn, stageQuestions: null, answers: { trust: 8, focus: 4, readiness: 3 } };
    const saying: EmailKind[] = [];
    for (const kind of Object.keys(emailKinds) as EmailKind[]) {
      const { fill, refs, audience }: EmailDefinition = emailKinds[kind];
      const tried = ['', 'new', 'old'].map((address) => refs.safeParse(sampleRefs({ address })));
      const given = tried.find(({ success }) => success)!.data as Record<string, unknown>;
      const filled = tryingOut(own, () => fill({ ...facts, couple, checkIn } as Facts, given));
      if (audience === 'coach' || !filled) continue;
      const { subject, text } = await renderEmail(kind, filled as EmailVariables<typeof kind>, context);
      if ([subject, text].join().includes(mark)) saying.push(kind);
    }
    const listed = tryingOut(own, () => kindsInWordsOf('marked', first));
    expect([...saying].sort()).toEqual([...listed].sort());
  });

  it('say the words of the stage and of the week that is looked at', async () => {
    expect((await render('welcome', { stage: first, weekInRound: 1 })).text).toContain('Quince: Our ground rules');
    const { practices, focusQuestion } = own.stages[1]!;
    const report = (await render('weekly-report', { stage: second, weekInRound: 2 })).text;
    expect(report.replace(/\s+/g, ' ')).toContain(english.say(practices[2]!.title));
    const understood = (await render('check-in-understood', { stage: second, weekInRound: 2 })).text;
    expect(understood.replace(/\s+/g, ' ')).toContain(english.say(focusQuestion));
  });

  it('greet in the first stage alone, and ask nothing of an optional one', () => {
    const of = (stage: string) => tryingOut(own, () => kindsInWordsOf('marked', stage));
    expect(of(second)).toEqual(['check-in-understood', 'weekly-report', 'stage-ready']);
    expect(of(optional)).toEqual(['weekly-report']);
  });

  it('come in the language of who would get them', async () => {
    const inGerman = { ...reader, say: speak('de').say };
    const at = { version: shipped.version, stage: first, round: 1, weekInRound: 1 };
    const { text } = await renderEmail('stage-ready', sampleEmail('stage-ready', at, inGerman), {
      ...context,
      language: 'de',
    });
    expect(text).toContain('Offen und ehrlich reden');
  });
});
