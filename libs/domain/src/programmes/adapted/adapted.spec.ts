import { describe, expect, it } from '@jest/globals';
import { english, speak } from '@troth/messages';
import fc from 'fast-check';
import { PublishedProgrammes } from '../published-programmes.js';
import { version1 } from '../version-1/version-1.js';
import { adapt, adaptation, changed, countChanges, faultsOfAdaptation, practiceKey, unchanged } from './adapted.js';
import type { Adaptation, AdaptationChange } from './adapted.js';

const plain = unchanged(version1);
const title = 'programme.1.communication.title';
const with1 = (change: AdaptationChange): Adaptation => changed(plain, change);
const adapted = (change: AdaptationChange) => adapt(version1, with1(change), 'own', 1);
const order = (...ids: readonly string[]) =>
  ids.map((id) => ({ stage: id.replace('?', ''), optional: id.endsWith('?') }));
const usual = ['communication', 'understanding', 'responsibility', 'consistency', 'connection', 'forgiveness?'];
const faults = (change: AdaptationChange) =>
  faultsOfAdaptation(version1, with1(change)).map(({ path, words }) => `${path}: ${words(english.say)}`);

describe('a programme that nothing was changed of', () => {
  it('is the shipped one, under a version of its own', () => {
    expect(adapt(version1, plain, 'own', 3)).toEqual({ ...version1, version: 'own', ownNumber: 3 });
    expect(faultsOfAdaptation(version1, plain)).toEqual([]);
  });
});

describe('own words', () => {
  it('are read in their language, and what is shipped in every other', () => {
    const [{ title: said }] = adapted({ texts: { [title]: { de: 'Reden' } } }).stages;
    expect(speak('de').say(said)).toBe('Reden');
    for (const tag of ['en', 'fr'] as const)
      expect(speak(tag).say(said)).toBe(speak(tag).say(version1.stages[0].title));
  });

  it('reach every text of a stage and of its practices', () => {
    const [first] = version1.stages;
    const { id, title: named, steps } = first.practices[0]!;
    const [alone] = first.alone;
    const texts = { [named.id]: { en: 'Ours' }, [steps[1]!.id]: { en: 'Step' }, [alone!.title.id]: { en: 'Mine' } };
    const key = practiceKey(first, { id });
    const [own] = adapted({ texts, minutes: { [key]: 45 } }).stages;
    expect(own.practices[0]).toMatchObject({
      minutes: 45,
      title: { text: 'Ours' },
      steps: [steps[0], { text: 'Step' }, {}, {}],
    });
    expect(own.alone[0]).toMatchObject({ title: { text: 'Mine' } });
  });

  it('go back to what is shipped where they are taken back or emptied', () => {
    const own = with1({
      texts: { [title]: { de: 'Reden', fr: 'Parler' } },
      minutes: { 'communication/say-it-back': 5 },
    });
    const back = changed(own, {
      texts: { [title]: { de: null, fr: '' } },
      minutes: { 'communication/say-it-back': null },
    });
    expect(back).toEqual(plain);
    expect([countChanges(own, plain), countChanges(back, plain), countChanges(back, own)]).toEqual([3, 0, 3]);
  });

  it('are refused at their field where nothing fills in a name, or a brace stays open', () => {
    expect(faults({ texts: { [title]: { en: 'Hello {name}', de: 'Hallo {' } } })).toEqual([
      `texts.${title}.en: Nothing fills in {name} here. Please write the words themselves.`,
      `texts.${title}.de: Troth cannot read the braces or angle brackets in this text. Please close each one that is open, or leave them out.`,
    ]);
  });

  it('are refused for a text or a practice that the programme does not have', () => {
    expect(faults({ texts: { 'emails.welcome.title': { en: 'Hi' } }, minutes: { 'communication/none': 5 } })).toEqual([
      'texts.emails.welcome.title.en: The programme has no such text.',
      'minutes.communication/none: The programme has no such text.',
    ]);
  });
});

describe('the order', () => {
  it('is the practice’s own, and the couple may end together after its last step', () => {
    const own = adapted({ order: order('connection', ...usual.filter((id) => id !== 'connection')) });
    expect(own.stages.map(({ id }) => id).slice(0, 2)).toEqual(['connection', 'communication']);
    expect(own.endsTogetherAfter).toEqual(['consistency']);
  });

  it('has a stage that became optional at its end, offered in every language by its own title', () => {
    const texts = {
      'programme.1.understanding.title': { en: "What's {0}".replace('{0}', "'{'behind'}'"), de: 'Was war' },
    };
    const own = adapted({ order: order('communication', 'understanding?', ...usual.slice(2)), texts });
    const made = own.stages.at(-2)!;
    expect(own.stages.map(({ scored }) => scored)).toEqual([true, true, true, true, false, false]);
    if (made.scored) throw new Error('It is to be optional.');
    expect(english.say(made.wish)).toBe("I would like the stage “What's {behind}”");
    expect(speak('de').say(made.wish)).toContain('Was war');
    expect(english.say(made.aboutWish)).toContain('never asked of anyone');
  });

  it('words the wish for a stage that became optional as the practice does', () => {
    const texts = { 'programme.made-optional.understanding.wish': { en: 'We would look back' } };
    const own = adapted({ order: order('communication', ...usual.slice(2), 'understanding?'), texts });
    expect(own.stages.at(-1)).toMatchObject({ wish: { text: 'We would look back' } });
  });

  it.each([
    ['a stage is missing', usual.slice(1), 'Each stage has its place once.'],
    ['a stage is there twice', ['communication', ...usual], 'Each stage has its place once.'],
    [
      'forgiveness is asked of everyone',
      [...usual.slice(0, 5), 'forgiveness'],
      'Forgiveness is never asked of anyone.',
    ],
    ['nothing is for everyone', usual.map((id) => `${id.replace('?', '')}?`), 'A couple needs a stage to begin with.'],
  ])('is refused where %s', (_case, ids, said) => {
    expect(faults({ order: order(...ids) }).join()).toContain(`order: ${said}`);
  });

  it('whatever it is, a programme without faults can be walked to its end', () => {
    const places = fc.tuple(
      fc.shuffledSubarray([...usual], { minLength: usual.length }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    );
    fc.assert(
      fc.property(places, ([ids, optional]) => {
        const own = with1({ order: ids.map((id, at) => ({ stage: id.replace('?', ''), optional: optional[at]! })) });
        if (faultsOfAdaptation(version1, own).length > 0) return;
        new PublishedProgrammes(version1).know(adapt(version1, own, 'own', 1));
      }),
    );
  });
});

it('what is kept is read as it was written', () => {
  const own = with1({ texts: { [title]: { es: 'Hablar' } }, order: order(...usual.toReversed()) });
  expect(adaptation.parse(JSON.parse(JSON.stringify(own)))).toEqual(own);
});
