import type { FieldWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import type { z } from 'zod';
import { messages } from './messages.js';

type Issue = z.core.$ZodRawIssue & { readonly words?: FieldWords };

/** A value of another kind than is asked for: a page of ours sends it only when nothing was chosen or written. */
const ofAnotherKind = { number: messages.number, int: messages.wholeNumber, boolean: messages.yesOrNo } as const;

const formats = { email: messages.email, date: messages.day, uuid: messages.choose } as const;

/**
 * What is wrong with a value, as a sentence for the person who filled it in: it stands at the field as it is, so it never
 * speaks of types, paths or JSON. What a programmer needs is the path beside it and the API document.
 */
export function faultInWords(issue: Issue, say: Say): string {
  if (issue.words) return issue.words(say);
  if (issue.input === undefined || issue.input === null) return say(messages.fillIn);
  switch (issue.code) {
    case 'invalid_type':
      return say(ofAnotherKind[issue.expected as keyof typeof ofAnotherKind] ?? messages.fillIn);
    case 'invalid_value':
    case 'invalid_union':
      return say(messages.choose);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), say);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), say);
    case 'invalid_format':
      return say(formats[issue.format as keyof typeof formats] ?? messages.doesNotFit);
    default:
      return say(messages.doesNotFit);
  }
}

function tooSmall(of: string, least: number, say: Say): string {
  if (of === 'string') return least === 1 ? say(messages.fillIn) : say(messages.atLeastCharacters, { least });
  return of === 'array' ? say(messages.atLeast, { least }) : say(messages.orMore, { least });
}

function tooBig(of: string, most: number, say: Say): string {
  if (of === 'string') return say(messages.atMostCharacters, { most });
  return of === 'array' ? say(messages.atMost, { most }) : say(messages.orLess, { most });
}
