import { describe, expect, it } from '@jest/globals';
import { english, languages, speak, type Language } from '@troth/messages';
import fc from 'fast-check';
import { askedQuestions } from './asked-questions.js';
import { repliedEveryWeek, repliedOfStage, replyWords, stageReplyWords } from './replied-questions.js';
import { namesInReplies } from './names-in-replies.js';
import { questionList } from './questions/registry.js';
import { readReply } from './reply.js';
import type { KeptRatings } from './ratings.js';

/** As the version before asked: both of the stage's own. */
const scored = askedQuestions({ scored: true }, null);
const unscored = askedQuestions({ scored: false }, null);
const asksReadiness = askedQuestions({ scored: true }, ['readiness']);
const rating = fc.integer({ min: 0, max: 10 });
const degree = fc.integer({ min: 1, max: 5 });
const threeAnswers = fc.record({ openness: rating, closeness: rating, trust: rating });
const fiveAnswers = fc.record({
  openness: rating,
  closeness: rating,
  trust: rating,
  focus: degree,
  readiness: degree,
});
const between = fc.constantFrom(' ', ', ', '\n', '\r\n', '; ', '  ');
const numbersIn = (text: string) => (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number).sort();
const around = fc.constantFrom('', '\n', '  \r\n', '\n\n');

describe('a reply of numbers', () => {
  it('is read in the order of the questions, however they are set apart', () => {
    fc.assert(
      fc.property(fc.oneof(threeAnswers, fiveAnswers), between, around, (answers, gap, edge) => {
        const text = edge + Object.values(answers).join(gap) + edge;
        expect(readReply(text, scored)).toEqual({ kind: 'answers', answers, rest: '' });
      }),
    );
  });

  it('is read by its words, in any order', () => {
    const mark = fc.constantFrom(' ', ': ', ' = ', ':', '=');
    fc.assert(
      fc.property(fc.oneof(threeAnswers, fiveAnswers), mark, fc.boolean(), fc.infiniteStream(fc.nat()), (...given) => {
        const [answers, gap, shout, keys] = given;
        const lines = Object.entries(answers)
          .map(([word, number]) => ({
            line: `${shout ? word.toUpperCase() : word}${gap}${number}`,
            key: keys.next().value,
          }))
          .sort((x, y) => x.key - y.key)
          .map(({ line }) => line);
        expect(readReply(lines.join('\n'), scored)).toEqual({ kind: 'answers', answers, rest: '' });
      }),
    );
  });

  it('is taken as it was written or not at all', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('openness', 'closeness', 'trust', 'focus', 'readiness'), fc.nat(12))
        .map((pair) => pair.join(' ')),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }).map((numbers) => numbers.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (lines, isScored) => {
        const read = readReply(lines.join('\n'), isScored ? scored : unscored);
        if (read.kind !== 'answers') return;
        const numbers = numbersIn(lines.join('\n'));
        const taken = Object.values(read.answers as KeptRatings).filter((value) => value !== undefined);
        expect(numbers).toEqual([...taken, ...numbersIn(read.rest)].sort());
        if (!isScored) expect(read.answers).not.toHaveProperty('focus');
      }),
    );
  });

  it.each([
    ['too few', '7 6'],
    ['four, which leaves one of the stage’s two out', '7 6 8 4'],
    ['too many', '7 6 8 4 4 1'],
    ['one past its scale', '7 6 11'],
    ['a stage question past its scale', '7 6 8 6 3'],
    ['halves', '7.5 6 8'],
    ['one below nought', '-7 6 8'],
    ['a word that is named twice', 'openness 7\nopenness 6\ncloseness 6\ntrust 8'],
    ['a word without its number', 'openness 7\ncloseness\ntrust 8'],
    ['both ways at once', '7 6 8\nfocus 3\nreadiness 3'],
    ['other words beside it', '7 6 8\nIt was a hard week.'],
    ['a decimal comma', '7,5 6'],
    ['a decimal comma among three', '7,5 6 8'],
    ['a decimal comma on its line', '7,5\n6'],
    ['decimal commas and spaces', '7,5, 6, 8'],
    ['two paragraphs of answers', '7 6 8\n\n1 2 3'],
    ['numbers that no question asks beside it', '7 6 8\n\n4'],
  ])('with %s is unclear', (_, text) => {
    expect(readReply(text, scored)).toEqual({ kind: 'unclear' });
  });

  it.each([
    ['7/10, 6/10, 8/10'],
    ['7/10\n6/10\n8/10'],
    ['7/6/8'],
    ['7. 6. 8.'],
    ['7, 6, 8.'],
    ['7,6,8'],
    ['7, 6 and 8'],
    ['7, 6 & 8'],
    ['- 7\n- 6\n- 8'],
    ['• 7\n• 6\n• 8'],
    ['* 7\n* 6\n* 8'],
    ['*7 6 8*'],
    ['open 7, close 6, trust 8'],
    ['openness 7, closeness 6, trust 8'],
    ['openness 7/10\ncloseness 6/10\ntrust 8/10'],
    ['\u200b7 6 8'],
    ['\ufeff7 6 8'],
    ['\u200e7 6 8'],
    ['٧ ٦ ٨'],
    ['७ ६ ८'],
    ['٧، ٦، ٨'],
    ['٧ و٦ و٨'],
    ['Offenheit 7, Nähe 6 und Vertrauen 8'],
    ['vertrauen: 8\nOFFENHEIT: 7\nnahe: 6'],
    ['apertura 7, cercanía 6 y confianza 8'],
    ['Confiance : 8\nOuverture : 7\nProximite : 6'],
    ['الانفتاح ٧، القرب ٦ والثقة ٨'],
  ])('written as %j is read', (text) => {
    const answers = { openness: 7, closeness: 6, trust: 8 };
    expect(readReply(text, unscored)).toEqual({ kind: 'answers', answers, rest: '' });
  });

  it.each([
    ['a name and a telephone number', 'Robin Example\n+49 170 1234567'],
    ['a telephone number in pairs', 'Robin\nTel. 06 12 34 56 78'],
    ['a disclaimer', 'This email is confidential. Delete it after 30 days.'],
    ['words to the coach', 'Please ring me.'],
  ])('is read where %s stands apart from it, which is left for a person', (_, rest) => {
    const answers = { openness: 1, closeness: 5, trust: 3 };
    expect(readReply(`1 5 3\n\n${rest}`, unscored)).toEqual({ kind: 'answers', answers, rest });
    expect(readReply(`${rest}\n\n1 5 3`, unscored)).toEqual({ kind: 'answers', answers, rest });
  });

  it('is read by names that stand for one question each, in all languages', () => {
    const called = Object.keys(languages).flatMap((language) =>
      questionList.map(({ id, name }) => [speak(language as Language).say(name), id] as const),
    );
    const other = called.filter(([name, id]) => namesInReplies.get(name.toLowerCase()) !== id);
    expect(other).toEqual([]);
  });

  it('leaves out the stage’s own two where the stage does not ask them', () => {
    expect(readReply('7 6 8', unscored)).toEqual({
      kind: 'answers',
      answers: { openness: 7, closeness: 6, trust: 8 },
      rest: '',
    });
    expect(readReply('7 6 8 4 4', unscored)).toMatchObject({ kind: 'unclear' });
  });

  it('answers the stage’s own question of that week, and takes no number for the other', () => {
    const answers = { openness: 7, closeness: 6, trust: 8, readiness: 4 };
    for (const text of ['7 6 8 4', 'ready 4, open 7, close 6, trust 8'])
      expect(readReply(text, asksReadiness)).toEqual({ kind: 'answers', answers, rest: '' });
    for (const text of ['7 6 8 4 4', 'open 7, close 6, trust 8, focus 4'])
      expect(readReply(text, asksReadiness)).toEqual({ kind: 'unclear' });
  });
});

describe('a reply of words', () => {
  it.each(['', 'Thank you.', 'We had 2 good days.', 'I would rather talk to somebody.', 'trust is hard'])(
    'such as “%s” is no attempt to answer',
    (text) => {
      expect(readReply(text, scored)).toEqual({ kind: 'words' });
    },
  );
});

describe('how to reply', () => {
  it('is told with numbers that are read as they are meant', () => {
    expect(stageReplyWords(unscored)).toBeNull();
    for (const asked of [scored, asksReadiness])
      for (const [text, questions] of [
        [replyWords(english.say).example, repliedEveryWeek],
        [stageReplyWords(asked)!.exampleWithStage, [...repliedEveryWeek, ...repliedOfStage(asked)]],
      ] as const)
        expect(readReply(text, asked)).toMatchObject({
          answers: Object.fromEntries(questions.map(({ id, reply }) => [id, reply.example])),
        });
  });

  it('names one scale for the questions of every week, and one for the stage’s own', () => {
    for (const questions of [repliedEveryWeek, repliedOfStage(scored)])
      expect(new Set(questions.map(({ scale }) => `${scale.min} ${scale.max}`)).size).toBe(1);
  });

  it('has names of small letters that no two questions share', () => {
    const names = [...repliedEveryWeek, ...repliedOfStage(scored)].flatMap(({ reply }) => reply.names);
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
