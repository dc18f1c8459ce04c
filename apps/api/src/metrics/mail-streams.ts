import { listStreams, type Database } from '@troth/database';
import { Gauge, type Registry } from 'prom-client';

/**
 * For an alarm: one line for each SMTP server that no email leaves through, in state `down` (the workers cannot reach
 * it, and try) or `held` (it refuses us, until somebody mends that).
 */
export function countStoppedStreams(registry: Registry, database: Database): void {
  new Gauge({
    name: 'troth_mail_stream_stopped',
    help: '1 for each SMTP server that no email leaves through now',
    labelNames: ['host', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { host, state } of await listStreams(database)) this.set({ host, state }, 1);
    },
  });
}
