import { setTimeout as pause } from 'node:timers/promises';
import { startProcess, type TrothProcess } from './processes.js';

const AGAIN_MS = 500;

/** Worker processes under somebody who starts them again, as an orchestrator does. */
export class Workers {
  readonly #members = new Map<number, TrothProcess>();
  /** How often one ended although nobody had ended it, with its last words. */
  readonly lost: string[] = [];
  #stopping = false;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  /** The one in this place; started when there is none. */
  start(place = 0): TrothProcess {
    const worker = startProcess('worker/main.js', this.environment);
    this.#members.set(place, worker);
    void worker.ended.then(async ({ output }) => {
      if (this.#stopping || this.#members.get(place) !== worker) return;
      this.lost.push(output.trim().split('\n').at(-1) ?? '');
      await pause(AGAIN_MS);
      if (!this.#stopping && this.#members.get(place) === worker) this.start(place);
    });
    return worker;
  }

  /** Ends the one in this place at once, as a lost machine would, and starts no other. */
  async kill(place = 0): Promise<void> {
    const worker = this.#members.get(place);
    this.#members.delete(place);
    await worker?.signal('SIGKILL');
  }

  /** Ends the worker in this place now, from within a notification; it is started again as after any loss. */
  strike(place = 0): void {
    void this.#members.get(place)?.signal('SIGKILL');
  }

  /** Lets the one in this place end what it has in hand, as a deployment does. */
  async end(place = 0): Promise<void> {
    const worker = this.#members.get(place);
    this.#members.delete(place);
    await worker?.signal('SIGTERM');
  }

  at(place = 0): TrothProcess {
    const worker = this.#members.get(place);
    if (!worker) throw new Error(`There is no worker in place ${place}.`);
    return worker;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const going = [...this.#members.values()];
    this.#members.clear();
    await Promise.all(
      going.map(async (worker) => {
        worker.signal('SIGCONT');
        const late = setTimeout(() => void worker.signal('SIGKILL'), 15_000);
        await worker.signal('SIGTERM');
        clearTimeout(late);
      }),
    );
  }
}
