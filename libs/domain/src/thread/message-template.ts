/** So many characters stand in one template, and so many templates one coach keeps. */
export const longestTemplate = 2000;
export const mostTemplates = 30;

/** What a template can leave open, written in braces: whom the message is for, their partner, and who writes. */
export const placeholders = ['name', 'partner', 'coach'] as const;

export type Placeholder = (typeof placeholders)[number];

/** Between braces, spaces and capitals do not count. */
const inBraces = /\{\s*([^{}]*?)\s*\}/g;

/** What stands in braces and is no placeholder, as it was written, each once. */
export function unknownPlaceholders(text: string): readonly string[] {
  const unknown = [...text.matchAll(inBraces)].filter(([, name]) => placeholderOf(name!) === undefined);
  return [...new Set(unknown.map(([written]) => written))];
}

/** The text with names put in; what a name holds is never read as a placeholder. */
export function fillTemplate(text: string, names: Readonly<Record<Placeholder, string>>): string {
  return text.replace(inBraces, (written, name: string) => {
    const placeholder = placeholderOf(name);
    return placeholder === undefined ? written : names[placeholder];
  });
}

function placeholderOf(written: string): Placeholder | undefined {
  return placeholders.find((placeholder) => placeholder === written.toLowerCase());
}
