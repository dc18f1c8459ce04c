import type { CastCouple } from '../cast/cast-couples.js';
import type { Recorded } from '../sink/recorded.js';

/** A page that partner a of a twin couple was shown. */
export interface PageSeen {
  readonly couple: number;
  readonly at: number;
  readonly body: unknown;
}

/**
 * Twins live the same life but for what partner b keeps private: one b answers every week, the other never does. All
 * that reaches partner a has to be the same, to the letter, the picture and the minute. Gives one line a difference.
 */
export function differencesBetweenTwins(
  couples: readonly CastCouple[],
  mails: readonly Recorded[],
  pages: readonly PageSeen[],
): string[] {
  const answering = couples.filter(({ twin }) => twin === 'answering');
  return answering.flatMap(({ index }) => {
    const [one, other] = [index, index + 1].map((couple) => whatReached(couple, mails, pages));
    return differences(one!, other!).map((text) => `couple ${index} and its twin: ${text}`);
  });
}

function whatReached(couple: number, mails: readonly Recorded[], pages: readonly PageSeen[]): string[] {
  const own = `couple${couple}.a@rehearsal.example`;
  const mine = mails
    .filter(({ recipient }) => recipient === own)
    .map(
      ({ at, kind, subject, text, pictures }) =>
        `${iso(at)} ${kind} ${subject} ${plain(text, couple)} ${pictures.join(' ')}`,
    );
  const seen = pages
    .filter((page) => page.couple === couple)
    .map(({ at, body }) => `${iso(at)} page ${plain(JSON.stringify(body), couple)}`);
  return [...mine, ...seen].sort();
}

/** Without what is another for every couple: ids, tokens, addresses. */
function plain(text: string, couple: number): string {
  return text
    .replace(/https?:\/\/[^\s"'<>)\]]+/g, 'LINK')
    .replace(/"promiseId":"[^"]+"/g, 'ID')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(`couple${couple}.`, 'couple.')
    .replaceAll(`zq${couple}`, 'zq');
}

function differences(one: readonly string[], other: readonly string[]): string[] {
  const missing = (from: readonly string[], others: readonly string[]) => from.filter((text) => !others.includes(text));
  const [left, right] = [missing(one, other), missing(other, one)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    firstDifference(left[index], right[index]),
  );
}

/** Where two texts part, with what stands there in each. */
function firstDifference(one = '', other = ''): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 40), place + 60));
  return `${(one || other).slice(0, 40)} … ${around(one)} where the partner answers, ${around(other)} where they are silent`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
