export interface UrlParts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
}

/** The path of a route with its params in their places, and what is asked for after it; what is undefined stays out. */
export function urlOf(pattern: string, { params = {}, query = {} }: UrlParts): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
