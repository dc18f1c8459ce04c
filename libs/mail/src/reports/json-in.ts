const LIMIT = 262_144;

export type Json = Readonly<Record<string, unknown>>;

/** The objects of a text that is JSON, with or without the footer that a notification service sets below; none otherwise. */
export function jsonIn(text: string): readonly Json[] {
  const body = text.trim();
  if (!/^[{[]/.test(body) || body.length > LIMIT) return [];
  const footer = body.search(/\r?\n--[ \t]*\r?\n/);
  const parsed = parse(footer < 0 ? body : body.slice(0, footer));
  return (Array.isArray(parsed) ? parsed : [parsed]).map(objectAt).filter((one) => Object.keys(one).length > 0);
}

/** A value as an object, empty where it is none. */
export function objectAt(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function objectsAt(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.slice(0, 100).map(objectAt) : [];
}

/** A value as text, '' where it is neither text nor a number. */
export function textAt(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parse(text: string): unknown {
  // A server that breaks long lines does so with "!", a line end and a space, within words too.
  for (const body of [text, text.replace(/!?\r?\n[ \t]?/g, '')]) {
    try {
      return JSON.parse(body);
    } catch {
      // What only looks like JSON is read as text by somebody else.
    }
  }
  return null;
}
