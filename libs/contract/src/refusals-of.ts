import { acts, practiceRoles, scopeFor } from '@troth/domain';
import type { ProblemCode } from './problem/problem-codes.js';
import type { Route } from './route.js';

/** Every code that a route can refuse with: its own, and those that follow from who calls it and what it takes. */
export function refusalsOf(route: Route) {
  const { endpoint, caller, act, limited, takesKey, params, query, body, refuses = [] } = route;
  const signedIn = caller === 'partner' || caller === 'coach';
  const codes = new Set<ProblemCode>();
  if (signedIn) codes.add('not-signed-in');
  if (caller === 'coach' && practiceRoles.some((role) => !scopeFor(acts[act].may, [role]))) codes.add('not-your-role');
  if (signedIn || limited) codes.add('too-many-requests');
  if (signedIn && !endpoint.startsWith('GET ')) codes.add('cross-site');
  if (caller === 'coach' && !route.beforeSecondFactor) codes.add('second-factor-needed');
  if (params ?? query ?? body) codes.add('invalid-input');
  if (takesKey) codes.add('idempotency-key-reused');
  for (const code of refuses) codes.add(code);
  return codes;
}
