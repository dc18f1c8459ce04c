import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tokenHash } from '@troth/sealing';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { OperationAccess } from '../runtime/settings.js';

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

const figures = '/metrics';

/** Those who may ask how this process is. To anyone else there is nothing here. */
@Injectable()
export class Operators {
  constructor(private readonly access: OperationAccess) {}

  /**
   * Lets in the bearer of the token, and who asks on this machine itself; everybody where that is wanted. In a small
   * practice a count of answered check-ins tells who has answered: where there is a token, figures ask for it even here.
   */
  admit(request: FastifyRequest): void {
    const { token, isOpen } = this.access;
    if (token !== null && holds(request, token)) return;
    const isFigures = request.routeOptions.url === figures;
    if (isFigures ? token === null && isNear(request) : isOpen || isNear(request)) return;
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
