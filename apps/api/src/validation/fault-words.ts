import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const fillIn = 'Please fill this in.';
const choose = 'Please choose one of those that are offered.';

/** For what no person types: it is their page that does not fit. */
export const pageIsOld = 'This page does not fit any more. Please load it again.';
export const uncharactered = 'This has a character that cannot be kept. Please write it without that one.';

/** A value of another kind than is asked for: a page of ours sends it only when nothing was chosen or written. */
const ofAnotherKind: Readonly<Record<string, string>> = {
  number: 'Please choose a number.',
  int: 'Please choose a whole number.',
  boolean: 'Please choose yes or no.',
};

const formats: Readonly<Record<string, string>> = {
  email: 'This is not an email address. Please look at it again.',
  date: 'Please choose a day.',
  uuid: choose,
};

/**
 * What is wrong with a value, as a sentence for the person who filled it in: it stands at the field as it is, so it never
 * speaks of types, paths or JSON. What a programmer needs is the path beside it and the API document.
 */
export function faultInWords(issue: Issue): string {
  if (issue.input === undefined || issue.input === null) return fillIn;
  switch (issue.code) {
    case 'invalid_type':
      return ofAnotherKind[issue.expected] ?? fillIn;
    case 'invalid_value':
    case 'invalid_union':
      return choose;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formats[issue.format] ?? 'This does not fit here. Please look at it again.';
    default:
      return 'This does not fit here. Please look at it again.';
  }
}

function tooSmall(of: string, least: number): string {
  if (of === 'string') return least === 1 ? fillIn : `Please use at least ${least} characters.`;
  return of === 'array' ? `Please choose at least ${least}.` : `Please choose ${least} or more.`;
}

function tooBig(of: string, most: number): string {
  if (of === 'string') return `Please use at most ${most} characters.`;
  return of === 'array' ? `Please choose at most ${most}.` : `Please choose ${most} or less.`;
}
