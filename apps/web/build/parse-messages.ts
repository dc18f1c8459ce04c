import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message } from '@troth/messages';
import type { Plugin } from 'vite';

type Text = Message['text'];

interface Defined {
  readonly id: string;
  readonly text: string;
}

/** The text of a message in one language. */
export type Translate = (message: Defined) => Text;
type TextOf = (message: Defined) => unknown;

const parser = '@formatjs/icu-messageformat-parser';
const translations = /libs\/messages\/src\/languages\.ts$/;

/**
 * Puts the messages into the page as they are used there: parsed, without their ids. The browser then needs no parser of
 * ICU messages, which is three quarters of the library, and no language beside the page's own.
 */
export function parseMessages(tags: readonly string[], textOf: TextOf): Plugin {
  const named = JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, {}])));
  return {
    name: 'troth:parse-messages',
    enforce: 'post',
    config: () => ({ resolve: { alias: [{ find: parser, replacement: `${parser}/no-parser.js` }] } }),
    load: { filter: { id: translations }, handler: () => `export const languages = ${named};` },
    transform: {
      filter: { code: /\bdefineMessages\(/, id: { exclude: /libs\/messages\/src\// } },
      handler(code) {
        let parsed = code;
        for (const call of callsIn(this.parse(code)).reverse()) {
          const messages = JSON.stringify(messagesOf(call, textOf));
          parsed = parsed.slice(0, call.start) + `(${messages})` + parsed.slice(call.end);
        }
        return { code: parsed, map: null };
      },
    },
  };
}

/** A message as a page uses it: plain words, or the elements of ICU. */
export function parsedText(text: Text): Text {
  const elements: readonly MessageFormatElement[] =
    typeof text === 'string' ? parse(text, { captureLocation: false }) : text;
  const [only, ...more] = elements;
  const isPlain = only?.type === 0 && more.length === 0 && !/[{<']/.test(only.value);
  return isPlain ? only.value : elements;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
type Parts = Node & Readonly<Record<string, unknown>>;

/** Every call of `defineMessages`, in the order of the code. */
function callsIn(tree: object): Parts[] {
  if (Array.isArray(tree)) return tree.flatMap((one: unknown) => (isObject(one) ? callsIn(one) : []));
  const node = tree as Parts;
  const isCall = node.type === 'CallExpression' && (node['callee'] as Parts)['name'] === 'defineMessages';
  return isCall ? [node] : Object.values(node).flatMap((part) => (isObject(part) ? callsIn(part) : []));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function messagesOf(call: Parts, textOf: TextOf): Record<string, unknown> {
  const [area, texts] = call['arguments'] as [Parts, Parts];
  const entries = (texts['properties'] as Parts[]).map((property) => {
    const key = String((property['key'] as Parts)['name'] ?? literalOf(property['key'] as Parts));
    const id = `${literalOf(area)}.${key}`;
    const value = property['value'] as Parts;
    if (value.type !== 'ArrayExpression') return [key, message(id, value, textOf)];
    return [key, (value['elements'] as Parts[]).map((one, index) => message(`${id}.${index}`, one, textOf))];
  });
  return Object.fromEntries(entries);
}

function message(id: string, node: Parts, textOf: TextOf): { text: unknown } {
  return { text: textOf({ id, text: literalOf(node) }) };
}

function literalOf(node: Parts): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const [quasi, ...more] = node.type === 'TemplateLiteral' ? (node['quasis'] as Parts[]) : [];
  if (quasi && more.length === 0) return String((quasi['value'] as { cooked: string }).cooked);
  throw new Error(`A message has to be one literal text, not ${node.type}: the build reads it from the code.`);
}
