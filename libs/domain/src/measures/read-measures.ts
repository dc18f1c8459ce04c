import { z } from 'zod';
import type { Measure } from './measure.js';
import { measures } from './registry.js';

const words = z.string().trim().min(1).max(600);
const name = z.string().regex(/^[a-z0-9-]{1,40}$/, 'use small letters, digits and hyphens');

const practiceMeasure = z
  .strictObject({
    id: name,
    version: z.int().min(1).max(999),
    name: words,
    about: words,
    items: z
      .array(z.strictObject({ id: name, text: words, reversed: z.boolean().optional() }))
      .min(1)
      .max(20),
    scale: z.strictObject({
      min: z.int().min(0).max(1),
      max: z.int().min(2).max(10),
      minLabel: words,
      maxLabel: words,
    }),
    scoring: z.strictObject({ how: z.enum(['mean', 'sum']), mayMiss: z.int().min(0).max(10) }),
    better: z.enum(['higher', 'lower']),
    sd: z.number().positive(),
    r: z.number().min(0).lt(1),
    provenance: words,
    rights: z
      .string('say by what right this practice uses it: whose it is, and the licence or permission')
      .trim()
      .min(20, 'say by what right this practice uses it: whose it is, and the licence or permission')
      .max(600),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    path: ['items'],
    message: 'two items have the same id',
  });

const file = z.array(practiceMeasure).max(3);

export class BadMeasures extends Error {
  override readonly name = 'BadMeasures';
  readonly code = 'bad-measures';
}

/**
 * Our own measures and those of a practice's file. Throws BadMeasures, which names every fault; without a statement of
 * rights none is taken.
 */
export function readMeasures(content: unknown): readonly Measure[] {
  const read = file.safeParse(content);
  if (!read.success)
    throw faulty(
      read.error.issues
        .map(({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`)
        .join('; '),
    );
  const all = [...measures, ...read.data];
  if (new Set(all.map(({ id }) => id)).size !== all.length) throw faulty('two measures have the same id');
  return all;
}

function faulty(faults: string): BadMeasures {
  return new BadMeasures(`TROTH_MEASURES, the practice’s file of measures, cannot be used: ${faults}`);
}
