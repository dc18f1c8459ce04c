import { Agent } from 'node:http';
import { codesOf, faultOf, inTurn, told } from './faults.js';
import type { Random } from './random.js';
import { shapedRequest, type ApiDocument, type Insider } from './requests.js';
import { sendRaw } from './send-raw.js';

const AT_ONCE = 4;

interface Plan {
  readonly document: ApiDocument;
  readonly insider: Insider;
  readonly random: Random;
  readonly count: number;
  /** What takes longer is a fault. */
  readonly longestMs: number;
}

export interface ShapedRun {
  /** What was answered wrongly or late, each with enough of the request to know it by. */
  readonly faults: readonly string[];
  /** How many changed something. */
  readonly done: number;
  readonly slowestMs: number;
}

/** Sends requests that are as the API's document says but for a few values of them. */
export async function sendShaped(
  url: string,
  { document, insider, random, count, longestMs }: Plan,
): Promise<ShapedRun> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const codes = codesOf(document);
  const faults: string[] = [];
  let [done, slowestMs] = [0, 0];
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
  await inTurn(Array(count).keys(), { atOnce: AT_ONCE, take });
  agent.destroy();
  return { faults, done, slowestMs };
}
