/** Whether a value is null: never, maybe, or as nobody can tell from the statement, such as what a parameter holds. */
const order = ['never', 'unknown', 'maybe'];
const most = (answers) => answers.reduce((a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b), 'never');
const least = (answers) => answers.reduce((a, b) => (order.indexOf(a) < order.indexOf(b) ? a : b), 'maybe');

/** Strict functions of PostgreSQL that answer null to arguments that are not. */
const answersNull =
  /^(jsonb?_(object_field|array_element|extract_path)|array_(length|position|upper|lower)|substring|to_reg|regexp_(match|substr))/;
const neverNull = new Set([
  'json_build_object',
  'jsonb_build_object',
  'json_build_array',
  'concat',
  'now',
  'gen_random_uuid',
]);
/** Expressions that always have a value, and those that have one where their argument has. */
const always = new Set(['NULLTEST', 'BOOLEANTEST', 'DISTINCTEXPR', 'ARRAYEXPR', 'ROWEXPR', 'SQLVALUEFUNCTION']);
const asItsArgument = new Set(['RELABELTYPE', 'COERCEVIAIO', 'ARRAYCOERCEEXPR', 'COLLATEEXPR', 'NAMEDARGEXPR']);
const [select, update] = ['1', '2'];
const countsRows = new Set(['count', 'row_number', 'rank', 'dense_rank']);

/**
 * The nullability of each column that a parsed statement gives. `catalog` knows the columns that are never null
 * (`isNotNull(relid, attnum)`) and the functions (`functionOf(oid)`: name, isStrict).
 */
export function nullabilityOf(query, catalog) {
  const nullability = new Nullability(catalog);
  return columnsOf(query).map((_, index) => nullability.ofColumn(query, index, []));
}

/** Of the parts of a statement; `scope` is the query that a part stands in, and those around it. */
class Nullability {
  #catalog;

  constructor(catalog) {
    this.#catalog = catalog;
  }

  ofColumn(query, index, outer) {
    const scope = [query, ...outer];
    if (query.setOperations) {
      return most(
        (query.rtable ?? [])
          .filter(({ subquery }) => subquery)
          .map(({ subquery }) => this.ofColumn(subquery, index, scope)),
      );
    }
    const column = columnsOf(query)[index];
    return column ? this.of(column.expr, scope) : 'unknown';
  }

  of(expr, scope) {
    if (!expr || always.has(expr.is)) return 'never';
    if (asItsArgument.has(expr.is)) return this.of(expr.arg, scope);
    switch (expr.is) {
      case 'VAR':
        return this.ofVar(expr, scope);
      case 'CONST':
        return expr.constisnull === 'true' ? 'maybe' : 'never';
      case 'COALESCEEXPR':
      case 'MINMAXEXPR':
        return least(expr.args.map((arg) => this.of(arg, scope)));
      case 'BOOLEXPR':
      case 'SCALARARRAYOPEXPR':
        return most(expr.args.map((arg) => this.of(arg, scope)));
      case 'CASEEXPR':
        return this.ofCase(expr, scope);
      case 'FUNCEXPR':
      case 'OPEXPR':
        return this.ofFunction(this.#catalog.functionOf(expr.funcid ?? expr.opfuncid), expr.args ?? [], scope);
      case 'AGGREF':
        return this.ofAggregate(expr, scope);
      case 'WINDOWFUNC':
        return countsRows.has(this.#catalog.functionOf(expr.winfnoid).name) ? 'never' : 'unknown';
      case 'SUBLINK':
        return this.ofSubquery(expr, scope);
      case 'NULLIFEXPR':
      case 'SUBSCRIPTINGREF':
        return 'maybe';
      default:
        return 'unknown';
    }
  }

  ofCase({ defresult, args }, scope) {
    const otherwise = defresult ? this.of(defresult, scope) : 'maybe';
    return most([otherwise, ...args.map(({ result }) => this.of(result, scope))]);
  }

  ofVar(expr, scope) {
    const level = Number(expr.varlevelsup);
    const inner = scope.slice(level);
    const [query] = inner;
    const table = query?.rtable?.[Number(expr.varno) - 1];
    if (!table) return 'unknown';
    const written =
      query.commandType === update &&
      expr.varno === query.resultRelation &&
      query.targetList.find(({ resno }) => resno === expr.varattno);
    // What it is set to is worked out from the row as it was.
    if (written) return this.of(written.expr, [{ ...query, commandType: select }, ...inner.slice(1)]);
    if (knownValues(query, this.#catalog).has(`${expr.varno}.${expr.varattno}`)) return 'never';
    if (expr.varnullingrels?.length > 1) return 'maybe';
    return this.ofTableColumn(table, Number(expr.varattno), inner);
  }

  ofTableColumn(table, number, scope) {
    if (number <= 0) return 'never';
    if (table.relid && table.rtekind === '0') return this.#catalog.isNotNull(table.relid, number) ? 'never' : 'maybe';
    if (table.subquery) return this.ofColumn(table.subquery, number - 1, scope);
    if (table.joinaliasvars) return this.of(table.joinaliasvars[number - 1], scope);
    if (table.groupexprs) return this.of(table.groupexprs[number - 1], scope);
    if (table.ctename) {
      const inner = scope.slice(Number(table.ctelevelsup));
      const named = inner[0]?.cteList?.find(({ ctename }) => ctename === table.ctename);
      if (named && table.self_reference !== 'true') return this.ofColumn(named.ctequery, number - 1, inner);
    }
    return 'unknown';
  }

  ofFunction({ name, isStrict }, args, scope) {
    if (neverNull.has(name)) return 'never';
    const given = most(args.map((arg) => this.of(arg, scope)));
    if (answersNull.test(name)) return 'maybe';
    return isStrict ? given : 'unknown';
  }

  ofAggregate({ aggfnoid, args, aggfilter }, scope) {
    if (countsRows.has(this.#catalog.functionOf(aggfnoid).name)) return 'never';
    const overRows = scope[0].groupClause && !aggfilter;
    return overRows ? most((args ?? []).map(({ expr }) => this.of(expr, scope))) : 'maybe';
  }

  ofSubquery({ subLinkType, subselect }, scope) {
    const [exists, , any, , value, , array] = [0, 1, 2, 3, 4, 5, 6].map((kind) => String(kind) === subLinkType);
    if (exists || array) return 'never';
    if (any || !value) return 'unknown';
    const givesOneRow = subselect.hasAggs === 'true' && !subselect.groupClause && !subselect.havingQual;
    return givesOneRow ? this.ofColumn(subselect, 0, scope) : 'maybe';
  }
}

/** The columns that a statement gives, as they are named in it. */
export function columnsOf(query) {
  const list = query.returningList ?? (query.commandType === select ? query.targetList : []);
  return (list ?? []).filter(({ resjunk }) => resjunk !== 'true');
}

/** Columns that the conditions of a statement leave only with a value, as `varno.varattno`. */
function knownValues(query, catalog) {
  const known = new Set();
  const written = new Set(
    query.commandType === update ? query.targetList.map(({ resno }) => `${query.resultRelation}.${resno}`) : [],
  );
  const table = (node) => {
    if (!node) return;
    if (node.is === 'FROMEXPR') {
      condition(node.quals);
      node.fromlist?.forEach(table);
    } else if (node.is === 'JOINEXPR') {
      if (node.jointype === '0') condition(node.quals);
      if (node.jointype === '0' || node.jointype === '1') table(node.larg);
      if (node.jointype === '0' || node.jointype === '3') table(node.rarg);
    }
  };
  const condition = (node) => {
    if (!node) return;
    if (node.is === 'BOOLEXPR') {
      if (node.boolop === 'and') node.args.forEach(condition);
      if (node.boolop === 'not') holds(node.args[0]);
    } else if (node.is === 'NULLTEST') {
      if (node.nulltesttype === '1') holds(node.arg);
    } else holds(node);
  };
  // A strict operator gives null for a null, and a condition that is null leaves the row out.
  const holds = (node) => {
    if (node?.is === 'VAR') {
      const name = `${node.varno}.${node.varattno}`;
      if (node.varlevelsup === '0' && !written.has(name)) known.add(name);
    } else if (node?.is === 'OPEXPR' || node?.is === 'FUNCEXPR') {
      if (catalog.functionOf(node.opfuncid ?? node.funcid).isStrict) node.args?.forEach(holds);
    } else if (node?.is === 'SCALARARRAYOPEXPR') holds(node.args[0]);
    else if (node?.is === 'RELABELTYPE' || node?.is === 'COERCEVIAIO') holds(node.arg);
  };
  table(query.jointree);
  return known;
}
