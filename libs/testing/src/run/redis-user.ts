import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startRedis, type RedisServer } from './redis.js';

const compose = fileURLToPath(new URL('../../../../docker-compose.yml', import.meta.url));
const password = 'spec';

export interface GuardedRedis extends RedisServer {
  /** The same server as somebody who may do everything, such as ask what was refused. */
  readonly overseerUrl: string;
}

/** A redis-server with the users of docker-compose.yml; its URL is that of the one that Troth is there. */
export async function startRedisOfCompose(): Promise<GuardedRedis> {
  const users = readFileSync(compose, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('user '))
    .map((line) => line.replace('${REDIS_PASSWORD:-}', password));
  const server = await startRedis({ users: [...users, `user overseer on >${password} ~* &* +@all`, ''].join('\n') });
  const as = (username: string) => Object.assign(new URL(server.url), { username, password }).href;
  return { url: as('troth'), overseerUrl: as('overseer'), stop: server.stop };
}
