import type { ApiDocument, HostileRequest } from './requests.js';
import type { RawAnswer } from './send-raw.js';

/** Every code of a refusal that the document names. */
export function codesOf({ components }: ApiDocument): ReadonlySet<string> {
  return new Set(components.schemas['Problem']?.properties?.['code']?.enum ?? []);
}

/** What an answer breaks of the promise to every caller; null where it keeps it. */
export function faultOf({ status, type, body }: RawAnswer, codes: ReadonlySet<string>): string | null {
  // Each of these would bring the same request again.
  if (status >= 500 || status === 429 || status === 408) return `${status}`;
  if (status < 400) return null;
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
  const { code } = JSON.parse(body) as { code?: string };
  return code !== undefined && codes.has(code) ? null : `${status} with the code ${code}`;
}

/** What a mail program was answered, where that would bring the same message again; null where it is told for good. */
export function smtpFaultOf(refused: Error & { readonly responseCode?: number }): string | null {
  return (refused.responseCode ?? 0) >= 500 ? null : refused.message;
}

/** Enough of a request to know it by. */
export function told({ method, path, body = '' }: HostileRequest): string {
  return `${method} ${path.slice(0, 120)} ${body.slice(0, 200)}`;
}

/** Takes all of them, so many at once. */
export async function inTurn<T>(
  inputs: Iterable<T>,
  { atOnce, take }: { atOnce: number; take: (input: T) => Promise<void> },
): Promise<void> {
  const waiting = inputs[Symbol.iterator]();
  const takeOn = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await take(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, takeOn));
}
