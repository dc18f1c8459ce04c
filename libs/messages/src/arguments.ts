/** What a message needs to be said, read from its text by the compiler. */
export type Needs<Text extends string> = { readonly [Name in Names<Text>]: string | number };

/** The tags around words of it: `b` of `<b>words</b>`. */
export type Tags<Text extends string> = Text extends `${string}</${infer Name}>${infer After}`
  ? Name | Tags<After>
  : never;

type Names<Text extends string> = Text extends `${string}{${infer Rest}` ? FirstName<Rest> : never;

/** After an opening brace there is a name, the words of a choice, or the next brace. */
type FirstName<Rest extends string> = Rest extends `${infer Head}}${infer After}`
  ? Head extends `${string}{${string}`
    ? Head extends `${infer Name},${string}`
      ? Name extends Words
        ? Names<Rest>
        : Name | Names<AfterComma<Rest>>
      : Names<Rest>
    : NameIn<Head> | Names<After>
  : never;

type AfterComma<Rest extends string> = Rest extends `${string},${infer After}` ? After : never;

/** The words of a choice hold a space or a number sign; one word alone would be taken for a name: write `{# week}`. */
type Words = '' | `${string}${' ' | '#' | '{'}${string}`;

type NameIn<Head extends string> = Head extends `${infer Name},${string}` ? Exclude<Name, Words> : Exclude<Head, Words>;
