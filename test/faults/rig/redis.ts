import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { lastingPort } from './lasting-port.js';

/** A redis-server of the drill's own, in memory, at one address through every restart. */
export class Redis {
  #server: ChildProcess | null = null;

  private constructor(private readonly port: number) {}

  static async start(): Promise<Redis> {
    const redis = new Redis(await lastingPort());
    await redis.startAgain();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it empty, as after a loss of its machine. */
  async startAgain(): Promise<void> {
    const settings = { port: this.port, bind: '127.0.0.1', save: '', 'maxmemory-policy': 'noeviction' };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = spawn('redis-server', flags, { stdio: 'ignore' });
    this.#server = server;
    let missing = false;
    server.once('error', () => (missing = true));
    while (!(await answers(this.port))) {
      if (missing || server.exitCode !== null) throw new Error('redis-server does not start: is it installed?');
      await pause(10);
    }
  }

  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
