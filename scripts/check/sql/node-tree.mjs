/**
 * Reads PostgreSQL's own text of a parsed statement (`debug_print_parse`): a node becomes `{ is: 'VAR', varno: '1', … }`,
 * a list an array, and nothing `null`; all else stays text.
 */
export function readNodeTree(text) {
  const tokens = text.match(/[{}()]|\[[^\]]*\]|"(?:[^"\\]|\\.)*"|(?:[^\s{}()"\\]|\\.)+/gs) ?? [];
  let at = 0;
  return value();

  function value() {
    const token = tokens[at++];
    if (token === '{') return node();
    if (token === '(') return list();
    return token === '<>' ? null : plain(token);
  }

  function node() {
    const read = { is: tokens[at++] };
    while (tokens[at] !== '}') {
      const field = tokens[at++].slice(1);
      read[field] = value();
      // Of a constant, PostgreSQL writes its bytes after its length.
      while (tokens[at] !== '}' && !tokens[at].startsWith(':')) at += 1;
    }
    at += 1;
    return read;
  }

  function list() {
    const read = [];
    while (tokens[at] !== ')') read.push(value());
    at += 1;
    return read;
  }
}

function plain(token) {
  const bare = token.startsWith('"') ? token.slice(1, -1) : token;
  return bare.replace(/\\(.)/gs, '$1');
}
