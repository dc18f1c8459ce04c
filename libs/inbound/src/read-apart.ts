import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { givenUp, type Examination, type Examined } from './examine.js';

const MESSAGE_MS = 5_000;
const IDLE_MS = 30_000;
const MOST_WAITING = 200;
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const isSource = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(isSource ? './reading-thread.ts' : './reading-thread.js', import.meta.url));
const sourceHooks = new URL('../from-source.mjs', import.meta.url).href;

interface Waiting {
  readonly asked: Examination;
  readonly resolve: (examined: Examined) => void;
  readonly reject: (fault: Error) => void;
}

/** More waits to be read than is held: the sender may try again. */
export class TooManyWaiting extends Error {}

/**
 * Reads a message in a thread of its own, one after the other, so that none keeps anybody else waiting. One that takes
 * more than five seconds, or more memory than the thread has, is unreadable. Throws TooManyWaiting.
 */
export function readApart(asked: Examination): Promise<Examined> {
  return desk.read(asked);
}

/** The thread starts with the first message and leaves after half a minute without any. */
export class ReadingDesk {
  constructor(
    private readonly program: string,
    private readonly messageMs = MESSAGE_MS,
    private readonly idleMs = IDLE_MS,
  ) {}

  private readonly waiting: Waiting[] = [];
  private bytes = 0;
  private thread: Worker | null = null;
  private ready = false;
  private current: Waiting | null = null;
  private limit: NodeJS.Timeout | undefined;

  read(asked: Examination): Promise<Examined> {
    if (this.waiting.length >= MOST_WAITING || this.bytes + asked.raw.byteLength > MOST_WAITING_BYTES) {
      return Promise.reject(new TooManyWaiting('Too much mail waits to be read.'));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      this.bytes += asked.raw.byteLength;
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    if (this.waiting.length === 0) return this.rest();
    this.thread ??= this.start();
    this.thread.ref();
    if (!this.ready) return;
    clearTimeout(this.limit);
    const next = this.waiting.shift()!;
    this.current = next;
    this.bytes -= next.asked.raw.byteLength;
    this.limit = setTimeout(() => void this.thread?.terminate(), this.messageMs);
    this.thread.postMessage(next.asked);
  }

  private rest(): void {
    clearTimeout(this.limit);
    this.thread?.unref();
    this.limit = setTimeout(() => this.dismiss(), this.idleMs).unref();
  }

  /** A thread that is about to end is given nothing more to read. */
  private dismiss(): void {
    const { thread } = this;
    this.thread = null;
    this.ready = false;
    void thread?.terminate();
  }

  private start(): Worker {
    const execArgv = isSource ? ['--conditions=source', '--import', sourceHooks] : [];
    const thread = new Worker(this.program, { resourceLimits, execArgv });
    let fault: Error | null = null;
    thread.on('message', (said: Examined | 'ready') => {
      if (said === 'ready') this.ready = true;
      else this.settle(said);
      this.next();
    });
    thread.on('error', (error: Error) => (fault = error));
    thread.once('exit', () => {
      if (this.thread === thread) this.ended(fault);
    });
    return thread;
  }

  /** What it was reading was too much for it; where it never began, the fault is ours. */
  private ended(fault: Error | null): void {
    const began = this.ready;
    this.thread = null;
    this.ready = false;
    clearTimeout(this.limit);
    if (this.current) this.settle(givenUp(this.current.asked));
    if (!began) {
      for (const { reject } of this.waiting.splice(0)) reject(fault ?? new Error('The thread that reads mail ended.'));
      this.bytes = 0;
    }
    this.next();
  }

  private settle(examined: Examined): void {
    clearTimeout(this.limit);
    this.current?.resolve(examined);
    this.current = null;
  }
}

const desk = new ReadingDesk(program);
