import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres, type EmbeddedPostgres } from '@troth/embedded-postgres';
import { layReadyData } from '@troth/testing/ready-data';
import { lastingPort } from './lasting-port.js';

/** A PostgreSQL of the drill's own, at one address through every restart. Commits are durable against its own death. */
export class Cluster {
  private constructor(
    private readonly dataDir: string,
    private server: EmbeddedPostgres,
    private readonly port: number,
  ) {}

  static async start(dataDir: string): Promise<Cluster> {
    const port = await lastingPort();
    // What it begins with is the same in every drill, so a run of specs makes it once.
    if (process.env['JEST_RUN_FOLDER']) await layReadyData(dataDir);
    return new Cluster(dataDir, await launch(dataDir, port), port);
  }

  get url(): string {
    return this.server.url();
  }

  /** The folder that PostgreSQL works in. */
  get folder(): string {
    return this.server.cluster;
  }

  /** Ends it as `pg_ctl stop -m immediate` does: nothing is written that was not. */
  async stopImmediately(): Promise<void> {
    const { pid } = this.server;
    process.kill(pid, 'SIGQUIT');
    while (isAlive(pid)) await pause(5);
    await this.server.stop();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async startAgain(): Promise<void> {
    this.server = await launch(this.dataDir, this.port);
  }

  /** After something that it may not have outlived. */
  async startIfDown(): Promise<void> {
    if (isAlive(this.server.pid)) return;
    await this.server.stop();
    await this.startAgain();
  }
}

/** A file may wait for the disk as long as it likes: these drills end processes, not the machine's power. */
function launch(dataDir: string, port: number): Promise<EmbeddedPostgres> {
  const settings = { port: String(port), fsync: 'off', wal_level: 'minimal', max_wal_senders: '0' };
  return startPostgres({ dataDir, settings });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
