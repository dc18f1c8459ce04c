import { countryNames, type HelpCountry, type HelpLine, languageNames, listed } from '@troth/domain';
import type { Say } from '@troth/messages';
import { messages } from './messages';

/** Whom a line is for, where, when and in which languages; what is not known is left out. */
export function aboutLine({ kind, for: whom, area, hours, languages, manyLanguages }: HelpLine, say: Say): string[] {
  return [
    kind === 'abuse' ? say(messages[whom ?? 'anyone']) : undefined,
    area === undefined ? undefined : say(messages.only, { area }),
    hours === undefined
      ? undefined
      : hours === 'always'
        ? say(messages.always)
        : say(messages[hours.days], { from: hours.from, until: hours.until }),
    languages === undefined
      ? undefined
      : say(messages.languages, {
          languages: listed(
            languages.map((code) => say(languageNames[code])),
            say,
          ),
        }),
    manyLanguages === undefined ? undefined : say(messages.manyLanguages, { count: manyLanguages }),
  ].filter((words) => words !== undefined);
}

/** The numbers of one country as a plain text to keep: nothing in it says where it comes from. */
export function numbersAsText(country: HelpCountry, say: Say): string {
  const emergency = listed(
    country.emergency.numbers.map(({ call }) => call),
    say,
  );
  const lines = country.lines.map((line) => {
    const text =
      line.text && (line.text.word === undefined ? line.text.number : `${line.text.word} > ${line.text.number}`);
    const ways = [line.call, text, line.whatsApp, line.chat].filter((way) => way !== undefined);
    return [line.name, ...new Set(ways), ...aboutLine(line, say)].join('\n  ');
  });
  return [`${say(countryNames[country.code])}: ${emergency}`, ...lines, ''].join('\n\n');
}
