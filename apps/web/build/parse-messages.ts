import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message } from '@troth/messages';
import type { Plugin } from 'vite';

type Text = Message['text'];

/** The text of a message in the language of these pages. */
export type Translate = (message: { readonly id: string; readonly text: string }) => Text;

const parser = '@formatjs/icu-messageformat-parser';

/**
 * Puts the messages into the page as they are used there: in its language, parsed, without their ids. The browser then
 * needs no parser of ICU messages, which is three quarters of the library.
 */
export function parseMessages(translate: Translate): Plugin {
  return {
    name: 'troth:parse-messages',
    enforce: 'post',
    config: () => ({ resolve: { alias: [{ find: parser, replacement: `${parser}/no-parser.js` }] } }),
    transform: {
      filter: { code: /\bdefineMessages\(/, id: { exclude: /libs\/messages\/src\// } },
      handler(code) {
        let parsed = code;
        for (const call of callsIn(this.parse(code)).reverse()) {
          const messages = JSON.stringify(messagesOf(call, translate));
          parsed = parsed.slice(0, call.start) + `(${messages})` + parsed.slice(call.end);
        }
        return { code: parsed, map: null };
      },
    },
  };
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

function messagesOf(call: Parts, translate: Translate): Record<string, unknown> {
  const [area, texts] = call['arguments'] as [Parts, Parts];
  const entries = (texts['properties'] as Parts[]).map((property) => {
    const key = String((property['key'] as Parts)['name'] ?? literalOf(property['key'] as Parts));
    const id = `${literalOf(area)}.${key}`;
    const value = property['value'] as Parts;
    if (value.type !== 'ArrayExpression') return [key, message(id, value, translate)];
    return [key, (value['elements'] as Parts[]).map((one, index) => message(`${id}.${index}`, one, translate))];
  });
  return Object.fromEntries(entries);
}

function message(id: string, node: Parts, translate: Translate): { text: Text } {
  const text = translate({ id, text: literalOf(node) });
  const elements: readonly MessageFormatElement[] =
    typeof text === 'string' ? parse(text, { captureLocation: false }) : text;
  const [only, ...more] = elements;
  const isPlain = only?.type === 0 && more.length === 0 && !/[{<']/.test(only.value);
  return { text: isPlain ? only.value : elements };
}

function literalOf(node: Parts): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const [quasi, ...more] = node.type === 'TemplateLiteral' ? (node['quasis'] as Parts[]) : [];
  if (quasi && more.length === 0) return String((quasi['value'] as { cooked: string }).cooked);
  throw new Error(`A message has to be one literal text, not ${node.type}: the build reads it from the code.`);
}
