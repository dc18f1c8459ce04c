import { piecesOf, type Piece } from '@troth/messages/pieces';
import type { Message } from '@troth/messages';

/** Messages by name, as a `messages.ts` gives them; those of a list by their index. */
export type MessagesByName = Readonly<Record<string, Message | readonly Message[]>>;

/** What a template can name. */
export interface Sayable {
  /** Where it stands, for the words of a fault. */
  readonly file: string;
  /** `say` for the kind's own, `shared` for what several kinds say. */
  readonly messages: Readonly<Record<'say' | 'shared', MessagesByName>>;
  /** The variables that a message finds without being told. */
  readonly variables: ReadonlySet<string>;
  readonly textOf: (message: Message) => Message['text'];
  readonly isHtml: boolean;
}

const named = /\{\{(say|shared)\.([\w.]+)([^{}]*)\}\}/g;

/**
 * Puts the words of a language where a template names a message: `{{say.intro}}`, with variables of other names given as
 * `{{say.next title=practice.title}}`, in capital letters with `{{say.heading capitals}}`. Throws where one is missing.
 */
export function sayInTemplate(template: string, sayable: Sayable): string {
  return template.replace(named, (written, from: 'say' | 'shared', path: string, rest: string) => {
    const fault = (words: string) => new Error(`${sayable.file}: ${written} ${words}`);
    const message = find(sayable.messages[from], path);
    if (!message) throw fault('names no message: add it, or take it out of the template.');
    const pieces = piecesOf(sayable.textOf(message));
    if (!pieces) throw fault('has plural or select rules: say it in the view of its kind, and print what that gives.');
    const { given, capitals } = readArguments(rest);
    const print = printerOf(given, capitals, sayable, fault);
    return pieces.map(print).join('');
  });
}

function find(messages: MessagesByName, path: string): Message | undefined {
  const [key = '', index] = path.split('.');
  const found = messages[key];
  if (!found) return undefined;
  if ('id' in found) return index === undefined ? found : undefined;
  return found[Number(index)];
}

function readArguments(written: string) {
  const words = written.trim().split(/\s+/);
  const given = words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]);
  return { given: new Map(given), capitals: words.includes('capitals') };
}

function printerOf(
  given: ReadonlyMap<string, string>,
  capitals: boolean,
  { variables, isHtml }: Sayable,
  fault: (words: string) => Error,
) {
  const print = (piece: Piece): string => {
    if (typeof piece === 'string') {
      const words = capitals ? piece.toUpperCase() : piece;
      return isHtml ? escaped(words) : words;
    }
    if ('tag' in piece) {
      const words = piece.pieces.map(print).join('');
      return isHtml ? `<span class="${piece.tag}">${words}</span>` : words;
    }
    const path = given.get(piece.argument);
    if (path === undefined && !variables.has(piece.argument))
      throw fault(`needs ${piece.argument}, which is no variable of its kind: give it as ${piece.argument}=….`);
    return `{{${path ?? piece.argument}}}`;
  };
  return print;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
