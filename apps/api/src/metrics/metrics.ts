import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, register, Registry, type Metric } from 'prom-client';

/** A registry with the process's own figures, when the caller brings none. */
export function newRegistry(): Registry {
  const registry = new Registry();
  // What measures a process goes on as long as the process, whatever becomes of a registry: each is begun once.
  if (register.getMetricsAsArray().length === 0) collectDefaultMetrics({ prefix: 'troth_' });
  for (const metric of register.getMetricsAsArray()) registry.registerMetric(metric as unknown as Metric);
  return registry;
}

/** Times every request by its route's pattern, so that no id becomes a label; but for streams, which last as long as a page is open. */
export function measureRequests(fastify: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'troth_http_request_seconds',
    help: 'How long requests took, in seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  fastify.addHook('onResponse', async (request, reply) => {
    if (reply.getHeader('content-type') === 'text/event-stream') return;
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
}
