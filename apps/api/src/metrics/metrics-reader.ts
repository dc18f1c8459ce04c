import { timingSafeEqual } from 'node:crypto';
import { tokenHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

export const METRICS_TOKEN = Symbol('MetricsToken');

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Lets the figures be read with the token, or on this machine where there is none: in a small practice a count of
 * answered check-ins tells who has answered. To anyone else there is nothing here.
 */
export function refuseReader(request: FastifyRequest, token: string | null): void {
  if (token === null ? isNear(request) : holds(request, token)) return;
  throw new Problem('not-found');
}

/** A proxy on this machine is near, the caller it speaks for is not. */
function isNear({ ip, socket, headers }: FastifyRequest): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
  return forwarded === undefined && loopback.test(ip) && loopback.test(socket.remoteAddress ?? '');
}

function holds({ headers }: FastifyRequest, token: string): boolean {
  return timingSafeEqual(tokenHash(headers.authorization ?? ''), tokenHash(`Bearer ${token}`));
}
