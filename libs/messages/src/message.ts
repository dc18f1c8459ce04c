import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from './languages.js';

/**
 * One thing that a person reads, in English, as an ICU message: `{name}`, `{count, plural, one {# week} other {# weeks}}`,
 * `<b>words</b>`. The page's build leaves it parsed and without its id.
 */
export interface Message<Text extends string = string> {
  /** Its area and key, such as `emails.check-in.title`: what a translation is found by. */
  readonly id: string;
  readonly text: Text | readonly MessageFormatElement[];
  /** Words of a practice's own, which come before the translations of its id. */
  readonly inLanguages?: InLanguages;
}

/** A text by the language that it is in. */
export type InLanguages = { readonly [Tag in Language]?: string | undefined };

/** A text known to the compiler: one literal, not put together, so that what it needs can be read from it. */
type Literal<Text> = Text extends string ? (string extends Text ? never : Text) : never;

type Texts<Given> = {
  readonly [Key in keyof Given]: Given[Key] extends readonly string[] ? Literals<Given[Key]> : Literal<Given[Key]>;
};
type Literals<List extends readonly string[]> = { readonly [Index in keyof List]: Literal<List[Index]> };

export type Messages<Given> = {
  readonly [Key in keyof Given]: Given[Key] extends readonly string[]
    ? ListOf<Given[Key]>
    : Message<Given[Key] & string>;
};
type ListOf<List extends readonly string[]> = { readonly [Index in keyof List]: Message<List[Index]> };

/** The English of one area, beside the code that says it. A list of texts becomes a list of messages. */
export function defineMessages<const Given extends Record<string, string | readonly string[]>>(
  area: string,
  texts: Given & Texts<Given>,
): Messages<Given> {
  const entries = Object.entries<string | readonly string[]>(texts).map(([key, text]) => [
    key,
    typeof text === 'string'
      ? { id: `${area}.${key}`, text }
      : text.map((one, index) => ({ id: `${area}.${key}.${index}`, text: one })),
  ]);
  return Object.fromEntries(entries) as Messages<Given>;
}
