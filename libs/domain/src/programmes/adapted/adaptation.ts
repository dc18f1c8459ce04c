import { languages, type Language } from '@troth/messages';
import { z } from 'zod';
import type { Programme } from '../programme.js';
import { stageId } from '../stage.js';

const tags = Object.keys(languages) as [Language, ...Language[]];

/** Longer than any shipped text, and short enough for a page and an email. */
export const longestProgrammeText = 1200;

const order = z
  .array(z.strictObject({ stage: stageId, optional: z.boolean() }))
  .min(1)
  .max(40)
  .readonly();
const text = z.string().trim().max(longestProgrammeText);
const minutes = z.int().min(1).max(180);

/** What a practice has changed of a shipped version; what is not here is as shipped. */
export const adaptation = z.strictObject({
  basedOn: z.string().describe('The shipped version'),
  order: order.describe('Every stage, in the order of a couple’s way; optional ones are walked last'),
  texts: z
    .record(z.string(), z.partialRecord(z.enum(tags), text.min(1)))
    .describe('Own words by the id of the shipped text and the language'),
  minutes: z.record(z.string(), minutes).describe('By `stage/practice`'),
});

export type Adaptation = z.output<typeof adaptation>;

/** A change to it: null, or a text that is empty, goes back to what is shipped. */
export const adaptationChange = z.strictObject({
  order: order.optional(),
  texts: z.record(z.string(), z.partialRecord(z.enum(tags), text.nullable())).optional(),
  minutes: z.record(z.string(), minutes.nullable()).optional(),
});

export type AdaptationChange = z.output<typeof adaptationChange>;

/** Nothing of a shipped version changed. */
export function unchanged({ version, stages }: Programme): Adaptation {
  return {
    basedOn: version,
    order: stages.map(({ id, scored }) => ({ stage: id, optional: !scored })),
    texts: {},
    minutes: {},
  };
}

export function changed(own: Adaptation, change: AdaptationChange): Adaptation {
  const texts = { ...own.texts };
  for (const [id, words] of Object.entries(change.texts ?? {})) {
    const kept = Object.entries({ ...texts[id], ...words }).filter(([, said]) => said);
    if (kept.length > 0) texts[id] = Object.fromEntries(kept);
    else delete texts[id];
  }
  const all = Object.entries({ ...own.minutes, ...change.minutes });
  const kept = all.filter((entry): entry is [string, number] => entry[1] !== null);
  return { ...own, order: change.order ?? own.order, texts, minutes: Object.fromEntries(kept) };
}

/** How many texts, lengths and places are others than they were. */
export function countChanges(own: Adaptation, before: Adaptation): number {
  const [now, then] = [new Map(partsOf(own)), new Map(partsOf(before))];
  return [...new Set([...now.keys(), ...then.keys()])].filter((key) => now.get(key) !== then.get(key)).length;
}

/** Each text, length and place by a key of its own. */
function* partsOf({ texts, minutes: lengths, order: stages }: Adaptation): Generator<readonly [string, string]> {
  for (const [id, words] of Object.entries(texts))
    for (const [tag, said] of Object.entries(words)) yield [`${id}.${tag}`, said];
  for (const [key, length] of Object.entries(lengths)) yield [key, String(length)];
  for (const [at, { stage, optional }] of stages.entries()) yield [String(at), `${stage} ${optional}`];
}
