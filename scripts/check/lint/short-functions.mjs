const MOST_LINES = 40;

/** What is written in these is no code of a function's own: tables, statements and texts, and a page's markup. */
const notCode = new Set(['ObjectExpression', 'ArrayExpression', 'TemplateLiteral', 'JSXElement', 'JSXFragment']);

/**
 * A function has at most 40 lines; blank ones, comments, and those within literals and markup are not counted, and a
 * `describe` is no function but a list of cases.
 */
export const shortFunctions = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      tooLong: 'This function has {{lines}} lines of code, at most {{most}} are allowed: give a part of it a name.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const onItsOwn = ({ start }) => sourceCode.lines[start.line - 1].slice(0, start.column).trim() === '';
    const commented = sourceCode.getAllComments().map(({ loc }) => loc);
    const comments = new Set(commented.filter(onItsOwn).flatMap(linesOf));
    const open = [];
    const enter = (node) => open.push({ node, skipped: new Set() });
    const leave = (node) => {
      const { skipped } = open.pop();
      if (isListOfCases(node)) return;
      const lines = linesOf(node.loc).filter((line) => {
        return !skipped.has(line) && !comments.has(line) && sourceCode.lines[line - 1].trim() !== '';
      }).length;
      if (lines > MOST_LINES) context.report({ node, messageId: 'tooLong', data: { lines, most: MOST_LINES } });
    };
    return {
      ':function': enter,
      ':function:exit': leave,
      '*'(node) {
        if (!notCode.has(node.type)) return;
        // Its first line counts: it says what the literal is for.
        for (const { skipped } of open) for (const line of linesOf(node.loc).slice(1)) skipped.add(line);
      },
    };
  },
};

function linesOf({ start, end }) {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function isListOfCases({ parent }) {
  if (parent.type !== 'CallExpression') return false;
  let called = parent.callee;
  while (called.type !== 'Identifier') called = called.callee ?? called.object ?? called.tag ?? { type: 'Identifier' };
  return called.name === 'describe';
}
