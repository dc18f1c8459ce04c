import type { BrowserContext, Page, Route } from 'playwright-core';
import { english } from '@troth/messages';
import { messages as elsewhere } from '../../apps/web/src/layout/PageNotFound.messages.js';
import { isShownCode, words } from '../../apps/web/src/api/words-for-problems.js';
import { shows } from './shows.js';

/** What a route of the API document can be refused with, or what stands before it says in its place. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** Answered by nobody, or by a proxy that knows nothing of codes. */
  readonly by?: 'nobody' | 'proxy';
  readonly errors?: readonly { path: string; message: string }[];
}

/** One call of the API, as a page makes it. */
export interface Call {
  /** `PUT /api/v1/us/emails/{kind}`, as in the API document. */
  readonly route: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** Makes the page ask; left out where it asks by being opened. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What the page says of a code in words of its own; one sentence where it says the same of every code. */
  readonly says?: Readonly<Record<string, string>> | string;
  /** Paths of the body that have a field on the page. */
  readonly fields?: readonly string[];
  /** Something typed that is to be there still. */
  readonly kept?: (page: Page) => Promise<boolean>;
  /** Codes that this page cannot be given, with the reason. */
  readonly never?: Readonly<Record<string, string>>;
}

/** Of the API's own words, none of which may be seen. */
const machine = 'WORDS-FOR-PROGRAMMERS';
const seconds = 600;
/** After this one nothing can be sent any more. */
const ends = 'week-closed';
const pagesAtOnce = 3;

/** Nearly every call may meet these and every page tells them alike: each call meets one of them, in turn. */
export const everywhere: readonly string[] = [
  'bad-json',
  'body-too-large',
  'too-many-requests',
  'internal-error',
  'temporarily-unavailable',
  'not-signed-in',
  'cross-site',
  'second-factor-needed',
  'idempotency-key-reused',
];

const isEverywhere = ({ code }: Refusal, { says }: Call) =>
  everywhere.includes(code) && (typeof says === 'string' || says?.[code] === undefined);

/** Beside its own, every change may meet these. */
const always: readonly Refusal[] = [
  { status: 400, code: 'bad-json' },
  { status: 413, code: 'body-too-large' },
  { status: 413, code: 'body-too-large', by: 'proxy' },
  { status: 429, code: 'too-many-requests' },
  { status: 500, code: 'internal-error' },
  { status: 502, code: 'temporarily-unavailable', by: 'proxy' },
  { status: 503, code: 'temporarily-unavailable' },
  { status: 0, code: 'unreachable', by: 'nobody' },
];

/** Walks these calls on a few pages of one visitor; tells each refusal that a person could not act on. */
export async function walkAll(
  visitor: BrowserContext,
  calls: readonly Call[],
  refusalsOf: (route: string) => readonly Refusal[],
): Promise<string[]> {
  const waiting = calls.map((call, index) => ({ call, met: metBy(call, index, refusalsOf(call.route)) }));
  const wrong: string[] = [];
  const walkNext = async () => {
    const page = await visitor.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      wrong.push(...(await walk(page, next.call, next.met)));
      await page.unrouteAll();
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, walkNext));
  return wrong;
}

/** What a call meets when it is walked as the `index`th of its list. */
export function metBy(call: Call, index: number, own: readonly Refusal[]): Refusal[] {
  const all = planted(call, own);
  const inTurn = all.filter((refusal) => isEverywhere(refusal, call));
  return all.filter((refusal) => !inTurn.includes(refusal) || refusal === inTurn[index % inTurn.length]);
}

/** Its own refusals and what every call may meet, each once; faults at each field and at none. */
function planted({ route, act, fields = [], never = {} }: Call, own: readonly Refusal[]): Refusal[] {
  const common = act ? always : always.filter(({ status }) => status >= 500 || status === 0);
  const faults = [
    ...fields.map((path, index) => ({ path, message: `Please mend this, number ${index}.` })),
    { path: 'surplus', message: machine },
  ];
  const readsBody = !route.startsWith('GET ') && act && own.some(({ code }) => code === 'invalid-input');
  return [
    ...common.filter(({ code, by }) => by || !own.some((one) => one.code === code)),
    ...(readsBody ? faults.map((fault) => ({ status: 422, code: 'invalid-input', errors: [fault] })) : []),
    ...own.filter(({ code }) => !(code in never)),
  ].sort((a, b) => Number(a.code === ends) - Number(b.code === ends));
}

async function walk(page: Page, call: Call, refusals: readonly Refusal[]): Promise<string[]> {
  const [method, path = ''] = call.route.split(' ');
  const wrong: string[] = [];
  let now: Refusal | undefined;
  let meet = () => {};
  try {
    if (call.act) await call.open(page);
    await page.route(new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+')}(\\?.*)?$`), async (route) => {
      if (!now || route.request().method() !== method) return route.fallback();
      await respond(route, now);
      meet();
    });
    for (const [index, refusal] of refusals.entries()) {
      const met = new Promise<void>((done) => (meet = done));
      now = refusal;
      await (call.act ?? (index === 0 ? call.open : comeBack))(page);
      await asked(met);
      const fault = await faultOf(page, call, refusal);
      if (fault !== null) wrong.push(`${call.route} ${refusal.status} ${refusal.code}: ${fault}`);
    }
  } catch (fault) {
    wrong.push(`${call.route} ${now?.status} ${now?.code} could not be walked: ${String(fault)}`);
  }
  return wrong;
}

/** What was pressed has to ask the API: a page that does not is told by its name, not by the test's time. */
async function asked(met: Promise<void>): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('the page asked nothing')), 15_000);
  await Promise.race([met, late.promise]).finally(() => clearTimeout(timer));
}

/** Goes to another page of the programme and back, as by a link: the page is drawn again and asks again. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => history.pushState(null, '', '/no-such-page'));
  await page.getByText(english.say(elsewhere.title)).waitFor();
  await page.goBack();
}

async function faultOf(page: Page, call: Call, refusal: Refusal): Promise<string | null> {
  const wanted = wordsOf(call, refusal);
  const { shown, holdsNever } = await shows(page, { words: wanted, never: machine, withinMs: 6_000 });
  if (holdsNever) return 'the API’s own words are on the page';
  if (!shown) return `not “${wanted}” but ${(await page.locator('main').allInnerTexts()).join(' | ').slice(0, 600)}`;
  return call.kept && !(await call.kept(page)) ? 'what was typed is lost' : null;
}

function respond(route: Route, { status, code, by, errors }: Refusal): Promise<void> {
  if (by === 'nobody') return route.abort('timedout');
  if (by === 'proxy') return route.fulfill({ status, contentType: 'text/html', body: `<h1>${machine}</h1>` });
  return route.fulfill({
    status,
    contentType: 'application/problem+json',
    headers: status === 429 ? { 'retry-after': String(seconds) } : {},
    body: JSON.stringify({ type: 'about:blank', status, code, title: machine, detail: machine, errors }),
  });
}

function wordsOf({ says = {}, fields = [] }: Call, { code, errors }: Refusal): string {
  if (typeof says === 'string') return says;
  const [fault] = errors ?? [];
  if (fault && fields.includes(fault.path)) return fault.message;
  if (says[code] !== undefined) return says[code];
  if (fault) return 'This page and Troth no longer fit together.';
  if (code === 'too-many-requests') return `please wait ${seconds / 60} minutes`;
  if (!isShownCode(code)) throw new Error('there are no words for this code');
  return english.say(words[code]);
}
