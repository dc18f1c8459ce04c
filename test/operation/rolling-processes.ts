import { run, type Running } from './run-program.js';

interface ApiProcess {
  readonly process: Running;
  readonly url: string;
  /** Requests that it has not answered yet. */
  readonly underWay: Set<Promise<unknown>>;
}

/** API processes as a balancer has them, which takes one out before it is replaced, and a worker beside them. */
export class RollingProcesses {
  readonly #apis = new Map<number, ApiProcess>();
  #worker: Running | null = null;
  #turn = 0;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  async replaceAll(keys: string): Promise<void> {
    for (const place of [0, 1]) await this.replaceApi(place, keys);
    await stop(this.#worker);
    this.#worker = run('worker', this.with(keys));
    await this.#worker.says(/ready/);
  }

  /** Puts a process with these keys in the place of the one that is there. */
  async replaceApi(place: number, keys: string): Promise<void> {
    const before = this.#apis.get(place);
    this.#apis.delete(place);
    await Promise.all(before?.underWay ?? []);
    await stop(before?.process ?? null);
    const process = run('api', this.with(keys));
    const [, url] = await process.says(/The API is ready at (\S+)/);
    this.#apis.set(place, { process, url: url!, underWay: new Set() });
  }

  /** The words of a start that is refused. */
  async refusedStart(keys: string): Promise<string> {
    const process = run('api', this.with(keys));
    if ((await process.ended) !== 1) throw new Error('It was not refused.');
    return process.said();
  }

  /** What the operator's command says. */
  async command(keys: string, ...args: string[]): Promise<string> {
    const process = run('standalone/troth', this.with(keys), args);
    await process.ended;
    return process.said();
  }

  /** The status of one request, to each process in turn; 0 where none came. */
  ask(method: string, path: string, body: object, from: string): Promise<number> {
    const apis = [...this.#apis.values()];
    const api = apis[(this.#turn += 1) % apis.length]!;
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
    const asked = fetch(api.url + path, { method, headers, body: JSON.stringify(body) })
      .then(async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      })
      .catch(() => 0)
      .finally(() => api.underWay.delete(asked));
    api.underWay.add(asked);
    return asked;
  }

  async stop(): Promise<void> {
    await Promise.all([this.#worker, ...[...this.#apis.values()].map(({ process }) => process)].map(stop));
  }

  private with(keys: string): Record<string, string> {
    return { ...this.environment, TROTH_KEYS: keys };
  }
}

async function stop(process: Running | null): Promise<void> {
  process?.child.kill('SIGTERM');
  await process?.ended;
}
