import { defineMessages, type Say } from '@troth/messages';

const messages = defineMessages('numbers', { decimalMark: '.' });

/** A number with so many digits after the reader’s decimal mark: `6.5`, or `6,5`. */
export function decimal(value: number, digits: number, say: Say): string {
  return value.toFixed(digits).replace('.', say(messages.decimalMark));
}

/** A number to the tenth, without a zero at its end: `6`, or `6,5`. */
export function toTheTenth(value: number, say: Say): string {
  return String(Math.round(10 * value) / 10).replace('.', say(messages.decimalMark));
}
