import ts from 'typescript';

// More ways than these to put a statement together are not gone through.
const MOST_TEXTS = 64;

/** What a text is put together from cannot be told without running it. */
export class NotToBeRead extends Error {}

/**
 * All texts that an expression can give, read from the code: its own words, constants, choices between two, and functions
 * that return such a text. A function that builds its text otherwise says `@sql` in its comment with a text that stands
 * for it, its parameters in braces. Throws NotToBeRead.
 */
export function textsOf(checker, expression, given = new Map()) {
  return new TextReader(checker).read(expression, given);
}

/** Reads expressions; `env` has what is known of names that stand in them. */
class TextReader {
  #checker;

  constructor(checker) {
    this.#checker = checker;
  }

  read(node, env) {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isNumericLiteral(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.read(node.expression, env);
    if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.flatMap(({ expression, literal }) => [
        this.read(expression, env),
        [literal.text],
      ]);
      return this.joined([[node.head.text], ...parts]);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return this.joined([this.read(node.left, env), this.read(node.right, env)]);
    if (ts.isConditionalExpression(node)) return [...this.read(node.whenTrue, env), ...this.read(node.whenFalse, env)];
    if (ts.isCallExpression(node)) return this.call(node, env);
    return this.constant(node, env);
  }

  joined(parts) {
    const texts = parts.reduce((done, next) => done.flatMap((a) => next.map((b) => a + b)), ['']);
    if (texts.length > MOST_TEXTS) throw new NotToBeRead('it can be put together in too many ways');
    return texts;
  }

  constant(node, env) {
    const symbol = this.symbolOf(node);
    if (symbol && env.has(symbol)) return env.get(symbol);
    const declared = symbol?.valueDeclaration;
    const standIn = declared && standInOf(declared);
    if (standIn) return [standIn];
    const many = declared && (this.ofLoop(declared) ?? this.ofCallers(declared));
    if (many?.length > 0) return many.flatMap((one) => this.read(one, env));
    const isConstant =
      declared &&
      (ts.isPropertyAssignment(declared) ||
        (ts.isVariableDeclaration(declared) && declared.parent.flags & ts.NodeFlags.Const));
    if (isConstant && declared.initializer && !ts.isObjectLiteralExpression(declared.initializer)) {
      try {
        return this.read(declared.initializer, env);
      } catch (fault) {
        if (!(fault instanceof NotToBeRead)) throw fault;
      }
    }
    return this.fromType(node);
  }

  /** Of `for (const one of [...])`, and of the values in `for (const [name, value] of Object.entries({...}))`. */
  ofLoop(declared) {
    const loop = ts.findAncestor(declared, ts.isForOfStatement);
    if (!loop || ts.findAncestor(declared, (node) => node === loop.initializer) === undefined) return undefined;
    const { expression: list } = loop;
    if (ts.isArrayLiteralExpression(list)) return list.elements;
    if (!ts.isBindingElement(declared) || !ts.isCallExpression(list) || list.expression.getText() !== 'Object.entries')
      return undefined;
    const table = objectOf(this.symbolOf(list.arguments[0])?.valueDeclaration?.initializer);
    return table?.properties.filter(ts.isPropertyAssignment).map(({ initializer }) => initializer);
  }

  /** Of a parameter: what every call in its own file gives for it. */
  ofCallers(declared) {
    if (!ts.isParameter(declared)) return undefined;
    const index = declared.parent.parameters.indexOf(declared);
    const found = [];
    const look = (node) => {
      if (ts.isCallExpression(node) && this.#checker.getResolvedSignature(node)?.declaration === declared.parent)
        found.push(node.arguments[index]);
      ts.forEachChild(node, look);
    };
    look(declared.getSourceFile());
    return found.filter(Boolean);
  }

  /** A number stands as 1, and of literal types each as it is. */
  fromType(node) {
    const type = this.#checker.getTypeAtLocation(node);
    const all = type.isUnion() ? type.types : [type];
    if (all.every((one) => one.isStringLiteral())) return all.map(({ value }) => value);
    if (all.every((one) => one.flags & ts.TypeFlags.NumberLike)) return ['1'];
    if (ts.isElementAccessExpression(node)) {
      const table = this.symbolOf(node.expression)?.valueDeclaration;
      const rows = table && ts.isVariableDeclaration(table) && objectOf(table.initializer);
      if (rows)
        return rows.properties
          .filter(ts.isPropertyAssignment)
          .flatMap(({ initializer }) => this.read(initializer, new Map()));
    }
    throw new NotToBeRead(`${node.getText()} is known when it runs only`);
  }

  call(node, env) {
    const made = this.symbolOf(node.expression)?.valueDeclaration;
    const fn = made && ts.isVariableDeclaration(made) ? made.initializer : made;
    if (!fn || !ts.isFunctionLike(fn) || !fn.body)
      throw new NotToBeRead(`${node.getText()} is known when it runs only`);
    const args = new Map();
    const names = new Map();
    fn.parameters.forEach((parameter, index) => {
      const argument = node.arguments[index] ?? parameter.initializer;
      const symbol = ts.isIdentifier(parameter.name) && this.#checker.getSymbolAtLocation(parameter.name);
      if (!argument || !symbol) return;
      try {
        args.set(symbol, this.read(argument, env));
        names.set(parameter.name.text, args.get(symbol));
      } catch (fault) {
        if (!(fault instanceof NotToBeRead)) throw fault;
      }
    });
    const standIn = standInOf(made);
    if (standIn) {
      const parts = standIn.split(/\{(\w+)\}/);
      return this.joined(parts.map((part, index) => (index % 2 === 0 ? [part] : (names.get(part) ?? ['']))));
    }
    return returnsOf(fn).flatMap((returned) => this.read(returned, new Map([...env, ...args])));
  }

  symbolOf(node) {
    const symbol = this.#checker.getSymbolAtLocation(
      ts.isElementAccessExpression(node) ? node.argumentExpression : node,
    );
    if (ts.isElementAccessExpression(node)) return undefined;
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}

function standInOf(declared) {
  const tag = ts.getJSDocTags(declared).find(({ tagName }) => tagName.text === 'sql');
  return tag && ts.getTextOfJSDocComment(tag.comment);
}

function objectOf(node) {
  if (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))) return objectOf(node.expression);
  return node && ts.isObjectLiteralExpression(node) ? node : null;
}

function returnsOf(fn) {
  if (!ts.isBlock(fn.body)) return [fn.body];
  const found = [];
  const look = (node) => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
  };
  look(fn.body);
  return found;
}
