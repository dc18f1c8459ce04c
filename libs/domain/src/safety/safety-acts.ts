import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { atField } from '../at-field.js';
import { quietActs } from './quiet-acts.js';

/** What an officer can do; each stands in the case with its time and who did it. */
export const safetyActs = ['note', 'close', ...quietActs] as const;
export type SafetyActKind = (typeof safetyActs)[number];

/** Why a case is closed. */
export const closingReasons = ['talked', 'passed-on', 'no-contact-wished', 'nothing-to-do'] as const;
export type ClosingReason = (typeof closingReasons)[number];

const longest = 4000;

const messages = defineMessages('refusals.safety-act', {
  length: 'Use at most {most} letters.',
  note: 'Write what was done.',
});

const words = z
  .string()
  .trim()
  .max(
    longest,
    atField((say) => say(messages.length, { most: longest })),
  );

/** What was done, in words; sealed. */
export const safetyNote = words.min(
  1,
  atField((say) => say(messages.note)),
);

/** Words beside an act; may be empty. */
export const safetyWords = words;
