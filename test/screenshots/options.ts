import { Command, InvalidArgumentError } from '@commander-js/extra-typings';
import { languages, type Language } from '@troth/messages';

const program = new Command('npm run screenshots --')
  .description(
    'Starts Troth twice, empty and as the demo, goes through every page in its states as each role, and takes its picture at 320, ' +
      '390 and 1280 px in light and dark, with an index.html to look at them one by one. Some eight minutes on two cores.',
  )
  .option('--into <folder>', 'where they are put; without it, a new folder for temporary files')
  .option('--language <tag>', `the pages’ language: ${Object.keys(languages).join(', ')}`, languageOf, 'en')
  .option('--only <text>', 'only what has this in its path or state, such as "/us" or "refused"', '');

export type ScreenshotOptions = ReturnType<typeof readOptions>;

/** Reads the command's options; ends the process where help was asked for or an option is wrong. */
export function readOptions(args: readonly string[]) {
  return program.parse(args, { from: 'user' }).opts();
}

function languageOf(tag: string): Language {
  if (!Object.hasOwn(languages, tag))
    throw new InvalidArgumentError(`There is no such language; there are ${Object.keys(languages).join(', ')}.`);
  return tag as Language;
}
