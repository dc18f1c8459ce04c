import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message } from './message.js';

/** Words, an argument, or what stands in a tag: what a template can be made of ahead of time. */
export type Piece =
  string | { readonly argument: string } | { readonly tag: string; readonly pieces: readonly Piece[] };

/** The pieces of a message; null where it has plural or select rules, which only what it is said with can decide. */
export function piecesOf(text: Message['text']): readonly Piece[] | null {
  const pieces = (typeof text === 'string' ? parse(text) : text).map(pieceOf);
  return pieces.includes(null) ? null : (pieces as Piece[]);
}

function pieceOf(element: MessageFormatElement): Piece | null {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.argument) return { argument: element.value };
  const pieces = element.type === TYPE.tag ? piecesOf(element.children) : null;
  return pieces && element.type === TYPE.tag ? { tag: element.value, pieces } : null;
}
