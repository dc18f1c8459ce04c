import { relative } from 'node:path';
import ts from 'typescript';
import { NotToBeRead, textsOf } from './text-of.mjs';

/**
 * Every call of `query` in these files: `{ at, texts, row, parameters }`. `row` is the declared type of one row, null where
 * nobody reads the rows; `parameters` the types of the values given, null where they stand in no list. A statement whose
 * text cannot be read has `unread`, with why, in place of texts.
 */
export function findStatements(program, root, isWanted) {
  const checker = program.getTypeChecker();
  const found = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!isWanted(path)) continue;
    const look = (node) => {
      if (isQuery(node)) found.push(statement(node, file, path));
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return found;

  function isQuery(node) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const [text] = node.arguments;
    if (node.expression.name.text !== 'query' || text === undefined || !isText(checker.getTypeAtLocation(text)))
      return false;
    return !isPassedOn(text) && !isCommand(text);
  }

  function statement(call, file, path) {
    const { line } = file.getLineAndCharacterOfPosition(call.arguments[0].getStart());
    const what = {
      at: `${path}:${line + 1}`,
      call,
      row: rowOf(checker, call),
      parameters: parametersOf(call.arguments[1]),
    };
    try {
      return { ...what, texts: [...new Set(textsOf(checker, call.arguments[0]))] };
    } catch (fault) {
      if (!(fault instanceof NotToBeRead)) throw fault;
      return { ...what, texts: [], unread: fault.message };
    }
  }

  function parametersOf(node) {
    if (!node) return [];
    if (!ts.isArrayLiteralExpression(node)) return null;
    const all = node.elements.map((element) => {
      if (!ts.isSpreadElement(element)) return [checker.getTypeAtLocation(element)];
      return ts.isArrayLiteralExpression(element.expression) ? parametersOf(element.expression) : null;
    });
    return all.includes(null) ? null : all.flat();
  }
}

/** Within a function called `query` the statement is its caller's, and is checked there. */
function isPassedOn(text) {
  const fn = ts.isIdentifier(text) && ts.findAncestor(text, ts.isFunctionLike);
  return fn && [fn.name, fn.parent.name].some((name) => name?.text === 'query');
}

/** What names no column: it has no shape to check. */
function isCommand(text) {
  const begin = ts.isTemplateExpression(text) ? text.head.text : ts.isStringLiteralLike(text) ? text.text : '';
  return /^(begin|commit|rollback|set|listen|create|drop|analyze|vacuum)\b/i.test(begin.trim());
}

function isText(type) {
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => flags & ts.TypeFlags.StringLike);
}

/** The type that a call's rows are declared to have where it stands. */
function rowOf(checker, call) {
  let node = call;
  if (call.typeArguments?.length === 1) {
    const type = checker.getTypeFromTypeNode(call.typeArguments[0]);
    return elementOf(checker, type) ?? type;
  }
  while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isAsExpression(parent)) return rowsIn(checker, checker.getTypeFromTypeNode(parent.type));
  const type = ts.isExpression(node) ? checker.getContextualType(node) : undefined;
  return type ? rowsIn(checker, type) : null;
}

/** Of `Row[]`, of a promise of it, and of `[Row[], number]`, which an UPDATE or DELETE gives. */
function rowsIn(checker, type) {
  const all = type.isUnion() ? type.types : [type];
  for (const one of all) {
    const settled = checker.getPromisedTypeOfPromise?.(one) ?? one;
    const element = elementOf(checker, settled);
    if (element) return elementOf(checker, element) ?? element;
  }
  return null;
}

function elementOf(checker, type) {
  if (checker.isTupleType(type)) return checker.getTypeArguments(type)[0] ?? null;
  return checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : null;
}
