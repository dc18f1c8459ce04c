/** Whom the walk of every page is about, and what they write on the way. */
export interface Written {
  readonly ana: string;
  readonly ben: string;
  readonly anas: string;
  readonly bens: string;
  /** Ana's later address. */
  readonly anasNext: string;
  readonly promise: { readonly ifCue: string; readonly thenAct: string };
  readonly note: string;
  readonly hope: string;
  readonly reach: string;
  readonly acted: string;
}

const domain = `${'d'.repeat(60)}.${'e'.repeat(60)}.example`;

/** As long as the fields take. */
export const longest: Written = {
  ana: 'A'.repeat(76),
  ben: 'B'.repeat(76),
  anas: `ana${'n'.repeat(58)}@${domain}`,
  bens: `ben${'n'.repeat(58)}@${domain}`,
  anasNext: `new@${domain}`,
  promise: { ifCue: `I ${'w'.repeat(190)}`, thenAct: `do ${'m'.repeat(190)}` },
  note: `I found something. ${'n'.repeat(300)}`,
  hope: `That we ${'h'.repeat(280)}`,
  reach: `By text, ${'b'.repeat(280)}`,
  acted: `Wrote, ${'w'.repeat(280)}`,
};

/** As people write. */
export const usual: Written = {
  ana: 'Marisol',
  ben: 'Benedict',
  anas: 'marisol@home.example',
  bens: 'benedict@home.example',
  anasNext: 'marisol@elsewhere.example',
  promise: { ifCue: 'I come home later than I said', thenAct: 'call before the meal' },
  note: 'I found something on Sunday and have not said it yet.',
  hope: 'That we can eat together again without watching each other.',
  reach: 'By text, on weekdays before five.',
  acted: 'Wrote to her, and we talk on Thursday.',
};
