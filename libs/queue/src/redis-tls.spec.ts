import { afterEach, describe, expect, it } from '@jest/globals';
import { selfSigned, startRedis, type RedisServer } from '@troth/testing';
import { openQueue } from './index.js';

const servers: RedisServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function serverWith(tls: ReturnType<typeof selfSigned>): Promise<string> {
  const server = await startRedis({ tls });
  servers.push(server);
  return server.url;
}

const open = (redisUrl: string, redisCa: string | null) => openQueue({ databaseUrl: '', redisUrl, redisCa });

describe('Redis over TLS', () => {
  it('takes jobs where its certificate is one that is trusted, by its name', async () => {
    const own = selfSigned();
    const queue = await open(await serverWith(own), own.cert);
    await queue.publish([{ id: 'one', data: {} }]);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
    await queue.close();
  });

  it.each([
    ['of nobody who is trusted', selfSigned(), selfSigned().cert],
    ['of its own making, where no certificates are given', selfSigned(), null],
  ])('is refused with a certificate %s', async (_, tls, ca) => {
    await expect(open(await serverWith(tls), ca)).rejects.toThrow(/self-signed certificate.*REDIS_CA_FILE/);
  });

  it('is refused with a certificate that is over', async () => {
    const over = selfSigned('localhost', { validUntil: new Date(Date.now() - 1_000) });
    await expect(open(await serverWith(over), over.cert)).rejects.toThrow(/certificate has expired/);
  });

  it('is refused under another name than its certificate has', async () => {
    const other = selfSigned('elsewhere.example');
    await expect(open(await serverWith(other), other.cert)).rejects.toThrow(/does not match certificate's altnames/);
  });

  it('is not spoken to without encryption', async () => {
    const url = await serverWith(selfSigned());
    await expect(open(url.replace('rediss:', 'redis:'), null)).rejects.toThrow(/cannot be reached/);
  });
});
