import { createServer, type AddressInfo, type Socket } from 'node:net';
import { answering } from './answering.js';

/** When some messages were accepted, as milliseconds since 1970. */
export interface Arrivals {
  readonly first: number;
  readonly last: number;
  /** The instants before which the given parts of them had come. */
  readonly quantiles: readonly number[];
}

interface Expected {
  readonly times: Float64Array;
  count: number;
  readonly done: () => void;
}

const END_OF_DATA = Buffer.from('\r\n.\r\n');
let delayMs = 0;
let expected: Expected | undefined;
let sample: Buffer | undefined;
let total = 0;

/**
 * The barest SMTP server, with PIPELINING as relays have it: it reads each dialogue to its end, counts, and keeps
 * nothing but the first message. Many times quicker than what it counts, so that it is never what is measured.
 */
const server = createServer((socket) => {
  socket.setNoDelay(true);
  new Dialogue(socket);
});

class Dialogue {
  #data: Buffer[] | undefined;
  #command = '';

  constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    this.#say('220 sink ESMTP');
  }

  #read(chunk: Buffer): void {
    if (this.#data) return this.#readData(chunk);
    this.#command += chunk.toString('latin1');
    for (let end = this.#command.indexOf('\r\n'); end >= 0 && !this.#data; end = this.#command.indexOf('\r\n')) {
      const line = this.#command.slice(0, end);
      this.#command = this.#command.slice(end + 2);
      this.#obey(line.slice(0, 4).toUpperCase());
    }
  }

  #obey(verb: string): void {
    if (verb === 'EHLO') return this.#say('250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8');
    if (verb === 'DATA') {
      // A content that begins with the closing dot ends at once.
      this.#data = [END_OF_DATA.subarray(0, 2)];
      return this.#say('354 go on');
    }
    if (verb === 'QUIT') return this.#say('221 bye', () => this.socket.end());
    this.#say('250 2.0.0 ok');
  }

  #readData(chunk: Buffer): void {
    const data = this.#data ?? [];
    data.push(chunk);
    // The end may lie across chunks; a client that waits for our word sends nothing after it.
    const tail = chunk.length >= END_OF_DATA.length ? chunk : Buffer.concat(data);
    if (!tail.subarray(-END_OF_DATA.length).equals(END_OF_DATA)) return;
    sample ??= Buffer.concat(data).subarray(2, -3);
    this.#data = undefined;
    this.#say('250 2.0.0 taken', accepted);
  }

  #say(reply: string, then?: () => void): void {
    const write = () => {
      this.socket.write(`${reply}\r\n`);
      then?.();
    };
    if (delayMs === 0) write();
    else setTimeout(write, delayMs);
  }
}

function accepted(): void {
  total += 1;
  if (!expected) return;
  expected.times[expected.count] = performance.timeOrigin + performance.now();
  expected.count += 1;
  if (expected.count === expected.times.length) expected.done();
}

answering({
  listen: (given: { delayMs: number }) => {
    ({ delayMs } = given);
    return new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    );
  },
  /** Resolves when so many more have been accepted. */
  expect: ({ count, quantiles = [] }: { count: number; quantiles?: number[] }): Promise<Arrivals> =>
    new Promise((resolve) => {
      const times = new Float64Array(count);
      const done = () => {
        expected = undefined;
        times.sort();
        const at = (part: number) => times[Math.max(0, Math.ceil(part * count) - 1)] ?? 0;
        resolve({ first: at(0), last: at(1), quantiles: quantiles.map(at) });
      };
      expected = { times, count: 0, done };
    }),
  sample: () => sample?.toString('latin1'),
  total: () => total,
});
