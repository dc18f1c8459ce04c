/**
 * Short phrases that mail systems are known by, in the form that `plainWords` gives to a text: lower case, no accents, no
 * marks, an address as `them`. Each matches from the beginning of a word; `…` stands for up to three words between.
 * From the documents of the systems named in docs/bounces.md, and from what their reports say in public collections.
 */
export type Phrases = readonly string[];
