import { auditActs, type AuditAct } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { localTime } from '../fields/local-time.js';
import { pageOf, pageQuery } from '../fields/page.js';
import { route, type QueryOf } from '../route.js';

const auditEntry = z.object({
  seq: z.int().describe('Its number in the log, from 1 without a gap'),
  at: localTime,
  actor: z.object({
    kind: z.enum(['coach', 'partner', 'operator', 'somebody']),
    name: z.string().nullable().describe('Null for who was erased, and for who could not be told'),
  }),
  act: z.enum(Object.keys(auditActs) as [AuditAct, ...AuditAct[]]),
  refused: z.boolean(),
  detail: z.string().nullable().describe('A code: why it was refused, or what exactly was done'),
  about: z
    .object({ coupleId: z.uuid().nullable(), name: z.string().nullable() })
    .nullable()
    .describe(
      'The couple, the partner or the coach that it was about; null where it was about none, or about what nobody knows',
    ),
});

export const list = route({
  endpoint: 'GET /api/v1/coach/audit',
  tag: 'Coach',
  summary: 'The practice’s audit log, the latest first',
  caller: 'coach',
  act: 'read-audit-log',
  query: pageQuery,
  answer: ok(pageOf(auditEntry), 'One page'),
});

export type AuditQuery = QueryOf<typeof list>;
export type AuditEntryShown = z.output<typeof auditEntry>;
