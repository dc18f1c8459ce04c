const empty = new Set(['meta', 'img', 'br', 'hr', 'link', 'input', 'col']);

/** Tags that are closed in the wrong order or not at all, and attributes with an unquoted value. */
export function faultsOfHtml(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const visible = html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  for (const [tag, closing, typed = ''] of visible.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const element = typed.toLowerCase();
    if (/\s[a-z-]+=[^"'\s>]/i.test(tag.replace(/"[^"]*"/g, '""'))) faults.push(`unquoted: ${tag}`);
    if (closing) {
      const expected = open.pop();
      if (expected !== element) faults.push(`</${element}> where </${expected}> was due`);
    } else if (!empty.has(element)) open.push(element);
  }
  return [...faults, ...open.map((element) => `<${element}> is never closed`)];
}
