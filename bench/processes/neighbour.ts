import { setTimeout as pause } from 'node:timers/promises';
import { answering } from './answering.js';

const PAUSE_MS = 5;

/** What a caller beside asks for, over and over. */
export interface Asked {
  readonly url: string;
  /** JSON to be posted; without it the URL is read. */
  readonly body?: string;
}

let found: number[] = [];
let asking: Promise<void> | undefined;
let over = false;

async function askOverAndOver({ url, body }: Asked): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const request = body === undefined ? {} : { method: 'POST', headers, body };
  while (!over) {
    const from = performance.now();
    const answer = await fetch(url, request);
    await answer.arrayBuffer();
    found.push(performance.now() - from);
    if (!answer.ok) throw new Error(`${url} answered the neighbour with ${answer.status}.`);
    await pause(PAUSE_MS);
  }
}

// In a process of its own, so that what it waits for does not delay the sender of the load.
answering({
  begin: (asked: Asked) => {
    [found, over] = [[], false];
    asking = askOverAndOver(asked);
    asking.catch(() => undefined);
  },
  /** How long each request took, in ms. */
  end: async () => {
    over = true;
    await asking;
    return found;
  },
});
