import { text } from '../answers.js';
import { route } from '../route.js';

export const metrics = route({
  endpoint: 'GET /metrics',
  tag: 'Operation',
  summary: 'This process’s figures, for the bearer of METRICS_TOKEN or on the machine itself',
  caller: 'operator',
  act: 'read-metrics',
  answer: text('In the Prometheus text format'),
  refuses: ['not-found'],
});
