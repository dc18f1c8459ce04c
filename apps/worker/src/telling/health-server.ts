import { timingSafeEqual, createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { Queue } from '@troth/queue';
import { Meter } from '../runtime/meter.js';
import { TellingSettings } from '../runtime/settings.js';
import { readParts } from './checks.js';
import { measureWork, type TakeFigures } from './figures.js';

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/** `/health/live`, `/health/ready` and `/metrics` of one worker, on a port of its own. */
@Injectable()
export class HealthServer implements OnApplicationShutdown {
  private readonly logger = new Logger(HealthServer.name);
  private server: Server | null = null;
  private isEnding = false;
  private takeFigures: TakeFigures = async () => undefined;
  /** Where it listens, with the port that it got; null where it does not. */
  url: string | null = null;

  constructor(
    private readonly settings: TellingSettings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: Queue,
    private readonly meter: Meter,
  ) {}

  /** Listens where WORKER_PORT says. A port that is taken is no reason for mail to stay: it takes a free one, and says so. */
  async open(): Promise<void> {
    const { workerPort: port, host = '127.0.0.1' } = this.settings;
    if (port === undefined) return;
    const { database, clock, queue } = this;
    this.takeFigures = measureWork(this.meter.registry, { database, clock, queue });
    this.server = await listen(port, host, (request, response) => this.answer(request, response)).catch(
      (fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'EADDRINUSE') throw fault;
        this.logger.warn(`the port ${port} of WORKER_PORT is taken, likely by another worker: a free one is used`);
        return listen(0, host, (request, response) => this.answer(request, response));
      },
    );
    const { port: got } = this.server.address() as AddressInfo;
    this.url = `http://${host.includes(':') ? `[${host}]` : host}:${got}`;
    this.logger.log(`this worker tells how it is at ${this.url}/health/ready and ${this.url}/metrics`);
  }

  /** From now on it is not ready: it ends what it has in hand. */
  ending(): void {
    this.isEnding = true;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    void this.bodyFor(request)
      .catch(() => ({ status: 500, type: 'text/plain', body: 'The figures cannot be taken.\n' }))
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      });
  }

  private async bodyFor(request: IncomingMessage): Promise<Answer> {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return json(405, { status: 'not-allowed' });
    if (path === '/health/live') return json(200, { status: 'live' });
    if (path === '/health/ready' && this.mayAsk(request)) return this.ready();
    if (path === '/metrics' && this.mayRead(request)) {
      await this.takeFigures();
      const { registry } = this.meter;
      return { status: 200, type: registry.contentType, body: await registry.metrics() };
    }
    return json(404, { status: 'not-found' });
  }

  private async ready(): Promise<Answer> {
    const parts = await readParts({ database: this.database, queue: this.queue });
    if (this.isEnding) parts.push({ name: 'process', ready: false, detail: 'It ends what it has in hand' });
    const ready = parts.every((part) => part.ready);
    return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready', parts });
  }

  /** As the API does: with the token from anywhere, or without one on this machine alone, and not through a proxy. */
  private mayRead(request: IncomingMessage): boolean {
    const { metricsToken: token = null } = this.settings;
    return token === null ? isNear(request) : holds(request, token);
  }

  private mayAsk(request: IncomingMessage): boolean {
    const { metricsToken: token = null, operationOpen = false } = this.settings;
    return operationOpen || isNear(request) || (token !== null && holds(request, token));
  }
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function json(status: number, body: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function isNear({ headers, socket }: IncomingMessage): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
  return forwarded === undefined && loopback.test(socket.remoteAddress ?? '');
}

function holds({ headers }: IncomingMessage, token: string): boolean {
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function listen(port: number, host: string, answer: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer({ requestTimeout: 10_000, keepAliveTimeout: 20_000 }, answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
