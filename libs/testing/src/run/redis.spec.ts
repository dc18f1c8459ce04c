import { createConnection } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startRedis } from './redis.js';

describe('startRedis', () => {
  it('gives a server that never drops what it holds, and stops it', async () => {
    const { url, stop } = await startRedis();
    const port = Number(new URL(url).port);

    expect(await ask(port, 'CONFIG GET maxmemory-policy')).toContain('noeviction');
    await stop();
    await expect(ask(port, 'PING')).rejects.toThrow('ECONNREFUSED');
  });
});

function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString());
    });
    socket.once('error', reject);
  });
}
