import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const pages = resolve(import.meta.dirname, '..');
const itself = 'safe/WordsField.tsx';
// What a coach writes there is to nobody yet: it goes into a message's field, which says so.
const ofTemplate = 'panels/couple-messages/TemplateForm.tsx';
// A lead words the programme there.
const ofProgramme = 'pages/coach-programme/OwnTextField.tsx';

/** Whether a page's source has a field for free words that need not say that nobody reads along; into one to copy from nothing is written. */
const hasBareField = (source: string) => /<(Textarea|textarea)\b(?![^>]*\breadOnly\b)|contentEditable/.test(source);

describe('Fields for free words', () => {
  const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => ({ path, source: readFileSync(join(pages, path), 'utf8') }));

  it('are all of the one kind that says where to turn now', () => {
    expect(
      sources
        .filter(({ source }) => hasBareField(source))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([ofProgramme, ofTemplate, itself]);
    expect(sources.filter(({ source }) => source.includes('<WordsField')).length).toBeGreaterThanOrEqual(4);
  });

  it.each(['<Textarea label="Note" />', '<textarea name="note" />', '<div contentEditable />'])(
    'are found where one is planted bare: %s',
    (planted) => {
      expect(hasBareField(`export const Planted = () => ${planted};`)).toBe(true);
      expect(hasBareField('export const Right = () => <WordsField label="Note" />;')).toBe(false);
      expect(hasBareField('export const Link = () => <Textarea value={link} readOnly />;')).toBe(false);
    },
  );
});
