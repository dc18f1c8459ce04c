import { openQueue } from '@troth/queue';
import nodemailer from 'nodemailer';
import { signInCoach } from '../../apps/api/src/api.fixture.js';
import { ShowCouple } from '../../apps/api/src/coach-couples/show-couple.js';
import { commandRedis } from './redis-text.js';
import type { WholeSystem } from './whole-system.js';

/** One word where none may stand, by its place; each gives what takes it away again. */
export const plantLeaks: Readonly<Record<string, (system: WholeSystem) => Promise<() => Promise<unknown>>>> = {
  database: async ({ api: { database } }) => {
    await database.query(`update event set payload = payload || '{"note":"canary-planted"}' where true`);
    return () => database.query(`update event set payload = payload - 'note'`);
  },
  'what Redis was told': async (system) => {
    const queue = await openQueue({ databaseUrl: '', redisUrl: system.redis.url }, 'leaky');
    await queue.publish([{ id: 'telling', data: { note: 'canary-planted' } }]);
    await queue.flush();
    return () => queue.close();
  },
  'keys of Redis': async ({ redis }) => {
    await commandRedis(redis.url, 'hset', '{troth}:troth:7', 'returnvalue', 'canary-planted');
    return () => commandRedis(redis.url, 'del', '{troth}:troth:7');
  },
  log: async ({ api }) => {
    const show = api.app.get(ShowCouple);
    const run = show.run.bind(show);
    show.run = () => Promise.reject(Object.assign(new Error(), { name: 'canary-planted' }));
    const id = '0190a000-0000-7000-8000-00000000dead';
    await api.ask('GET', `/api/v1/coach/couples/${id}`, undefined, await signInCoach(api));
    return async () => void (show.run = run);
  },
  'metrics of the API': async ({ registry }) => {
    registry.setDefaultLabels({ note: 'canary-planted' });
    return async () => registry.setDefaultLabels({});
  },
  mail: async (system) => {
    const transport = nodemailer.createTransport(system.settings('redis').smtpUrl);
    const [from, to] = ['hello@troth.example', 'ben@home.example'];
    await transport.sendMail({ from, to, subject: 'canary-planted', text: 'Hello' });
    return async () => transport.close();
  },
};
