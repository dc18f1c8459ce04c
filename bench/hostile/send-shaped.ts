import { Agent } from 'node:http';
import { codesOf, faultOf, inTurn, told } from './faults.js';
import type { Random } from './random.js';
import { shapedRequest, type ApiDocument, type HostileRequest, type Insider } from './requests.js';
import { sendRaw } from './send-raw.js';
import { sendStalled } from './send-stalled.js';

const AT_ONCE = 4;
/** Of the requests, those that stop in the middle of their body, beside the others; drawn before, so that they are as many on a quick machine. */
const STALLING = 0.0075;
const STALLED_AT_ONCE = 75;

interface Plan {
  readonly document: ApiDocument;
  readonly insider: Insider;
  readonly random: Random;
  readonly count: number;
  /** What takes longer is a fault; a body that stalls takes as long as the server waits for it. */
  readonly longestMs: number;
}

export interface ShapedRun {
  /** What was answered wrongly or late, each with enough of the request to know it by. */
  readonly faults: readonly string[];
  /** How many changed something. */
  readonly done: number;
  /** How many stopped in the middle of their body and were refused for it. */
  readonly stalled: number;
  readonly slowestMs: number;
}

/** Sends requests that are as the API's document says but for a few values of them, some of which stall. */
export async function sendShaped(
  url: string,
  { document, insider, random, count, longestMs }: Plan,
): Promise<ShapedRun> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const codes = codesOf(document);
  const faults: string[] = [];
  let [done, stalled, slowestMs] = [0, 0, 0];
  const stall = async (request: HostileRequest) => {
    const status = await sendStalled(url, request);
    if (status >= 400 && status < 500) stalled += 1;
    else faults.push(`${status} for half of a body: ${told(request)}`);
  };
  const take = async () => {
    const request = shapedRequest(random, document, insider);
    const began = performance.now();
    const fault = await sendRaw(url, request, agent).then(
      (answer) => {
        if (answer.status < 400 && request.method !== 'GET') done += 1;
        return faultOf(answer, codes);
      },
      (lost: Error) => lost.message,
    );
    const took = performance.now() - began;
    slowestMs = Math.max(slowestMs, took);
    // Whether it is ready is told by 503, with what is missing.
    if (fault !== null && !(fault === '503' && request.path.startsWith('/health/')))
      faults.push(`${fault}: ${told(request)}`);
    if (took > longestMs) faults.push(`${Math.round(took)} ms: ${told(request)}`);
  };
  const stalling = Array.from({ length: Math.ceil(count * STALLING) }, () => withBody(random, document, insider));
  await Promise.all([
    inTurn(stalling, { atOnce: STALLED_AT_ONCE, take: stall }),
    inTurn(Array(count - stalling.length).keys(), { atOnce: AT_ONCE, take }),
  ]);
  agent.destroy();
  return { faults, done, stalled, slowestMs };
}

function withBody(random: Random, document: ApiDocument, insider: Insider): HostileRequest {
  for (;;) {
    const request = shapedRequest(random, document, insider);
    if (request.body !== undefined) return request;
  }
}
