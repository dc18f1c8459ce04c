import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const code = '{libs,apps}/**/*.{ts,tsx}';
const left = ['**/node_modules/**', '**/dist/**', '**/*.{spec,fixture}.{ts,tsx}', '**/spec/**'];

/** Every message that the rooms' code defines, as `{ id, text, file }`, in the order of the files. */
export function findMessages(root) {
  return globSync(code, { cwd: root, exclude: left })
    .sort()
    .flatMap((file) => messagesIn(file, readFileSync(join(root, file), 'utf8')));
}

function messagesIn(file, source) {
  if (!source.includes('defineMessages(')) return [];
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineMessages') found.push(...messagesOf(node));
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found.map((message) => ({ ...message, file }));
}

function messagesOf({ arguments: [area, texts] }) {
  return texts.properties.flatMap(({ name, initializer }) => {
    const id = `${area.text}.${name.text}`;
    if (!ts.isArrayLiteralExpression(initializer)) return [{ id, text: initializer.text }];
    return initializer.elements.map(({ text }, index) => ({ id: `${id}.${index}`, text }));
  });
}
