import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tokenHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { MetricsToken } from '../runtime/settings.js';

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/** Those who may read the figures. */
@Injectable()
export class MetricsReaders {
  constructor(private readonly token: MetricsToken) {}

  /**
   * Lets the figures be read with the token, or on this machine where there is none: in a small practice a count of
   * answered check-ins tells who has answered. To anyone else there is nothing here.
   */
  admit(request: FastifyRequest): void {
    const { value } = this.token;
    if (value === null ? isNear(request) : holds(request, value)) return;
    throw new Problem('not-found');
  }
}

/** A proxy on this machine is near, the caller it speaks for is not. */
function isNear({ ip, socket, headers }: FastifyRequest): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
  return forwarded === undefined && loopback.test(ip) && loopback.test(socket.remoteAddress ?? '');
}

function holds({ headers }: FastifyRequest, token: string): boolean {
  return timingSafeEqual(tokenHash(headers.authorization ?? ''), tokenHash(`Bearer ${token}`));
}
