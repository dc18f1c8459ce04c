import { Agent, request } from 'node:http';
import { describe, expect, it, jest } from '@jest/globals';
import { addCoach } from '@troth/api';
import { openDatabase } from '@troth/database';
import { freshDatabase } from '@troth/testing';
import { run, settingsFor } from './run-program.js';

jest.setTimeout(120_000);

interface Client {
  /** Sends one request after the other on a connection that it keeps, until it is told to go elsewhere. */
  readonly done: Promise<void>;
  answered: number;
  readonly faults: string[];
}

function keepAsking(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const client: Client & { done: Promise<void> } = { done: Promise.resolve(), answered: 0, faults: [] };
  client.done = (async () => {
    for (;;) {
      const closes = await ask(`${url}/api/v1/programme`, agent).catch((fault: NodeJS.ErrnoException) => {
        client.faults.push(fault.code ?? fault.message);
        return true;
      });
      client.answered += 1;
      if (closes) break;
    }
    agent.destroy();
  })();
  return client;
}

/** Whether the answer said that its connection ends with it. */
function ask(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(response.headers.connection === 'close');
        else reject(new Error(`answered ${response.statusCode}`));
      });
      response.once('error', reject);
    });
    asking.once('error', reject);
    asking.end();
  });
}

describe('an API that is asked to end under load', () => {
  it('turns not ready, and cuts none of eight clients that keep their connections', async () => {
    const databaseUrl = await freshDatabase();
    const database = await openDatabase(databaseUrl, { poolSize: 1 });
    await addCoach(database, { name: 'Cora', email: 'cora@practice.example' }, new Date());
    await database.close();
    const api = run('api', settingsFor(databaseUrl, { DRAIN_SECONDS: '3' }));
    const [, url] = await api.says(/The API is ready at (\S+)/);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const clients = Array.from({ length: 8 }, () => keepAsking(url!));
    while (!clients.every(({ answered }) => answered >= 20)) await new Promise((resolve) => setImmediate(resolve));

    api.child.kill('SIGTERM');
    await Promise.all(clients.map(({ done }) => done));

    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      parts: expect.arrayContaining([expect.objectContaining({ name: 'process', ready: false })]),
    });
    // A request that comes late, as long as it is taken, is answered as well.
    expect((await fetch(`${url}/api/v1/programme`)).status).toBe(200);
    expect(await api.ended).toBe(0);
    expect(clients.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
