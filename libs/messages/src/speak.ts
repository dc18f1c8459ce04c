import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Needs, Tags } from './arguments.js';
import { languages, type Language } from './languages.js';
import type { Message } from './message.js';

/** The arguments of a message: none where it needs none. */
type Arguments<Given> = keyof Given extends never ? [] : [given: Given];

/** What is put around the words of a tag. */
export type Around<Part> = (words: readonly (string | Part)[]) => Part;

/** Says a message in one language. */
export type Say = <Text extends string>(message: Message<Text>, ...given: Arguments<Needs<Text>>) => string;

/** Says a message whose tags become something else than text, such as elements of a page. */
export type SayRich = <Text extends string, Part>(
  message: Message<Text>,
  given: Needs<Text> & { readonly [Tag in Tags<Text>]: Around<Part> },
) => readonly (string | Part)[];

export interface Speaker {
  /** BCP 47, for the page's `lang` and the rules of plurals. */
  readonly tag: string;
  readonly say: Say;
  readonly sayRich: SayRich;
  /** What it says for a message, its arguments open: for what is made of messages ahead of time. */
  readonly textOf: (message: Message) => Message['text'];
}

type Text = string | readonly MessageFormatElement[];
type Values = Readonly<Record<string, unknown>>;

const speakers = new Map<Language, Speaker>();

/** One of the languages that Troth speaks. */
export function speak(language: Language): Speaker {
  const known = speakers.get(language);
  if (known) return known;
  const translations: Readonly<Record<string, string>> = languages[language];
  const speaker = speakWith(
    language,
    ({ id, text, inLanguages }) => inLanguages?.[language] ?? translations[id] ?? text,
  );
  speakers.set(language, speaker);
  return speaker;
}

/** A speaker of the texts that `translate` finds; each is read once. */
export function speakWith(tag: string, translate: (message: Message) => Text): Speaker {
  const formats = new WeakMap<Message, string | IntlMessageFormat>();
  const formatOf = (message: Message) => {
    let format = formats.get(message);
    if (format === undefined) formats.set(message, (format = read(translate(message), tag)));
    return format;
  };
  const format = (message: Message, given: Values | undefined): unknown => {
    const words = formatOf(message);
    return typeof words === 'string' ? words : words.format(given);
  };
  return {
    tag,
    say: (message, ...given) => String(format(message, given[0] as Values | undefined)),
    sayRich: (message, given) => [format(message, given)].flat() as never,
    textOf: translate,
  };
}

/** Most messages are plain words, and need no format. */
function read(text: Text, tag: string): string | IntlMessageFormat {
  if (typeof text === 'string' && !/[{<']/.test(text)) return text;
  return new IntlMessageFormat(text as string | MessageFormatElement[], tag);
}
