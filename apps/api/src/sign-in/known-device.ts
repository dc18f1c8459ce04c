import { addressHash, deviceMark, isDeviceMark, type SealingKeys } from '@troth/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'troth_coach.device';
const MOST_COACHES = 4;
const YEAR_SECONDS = 365 * 24 * 3600;

/** The mark of a device on which the coach of that address has signed in before; null for any other device. */
export function knownDevice(request: FastifyRequest, keys: SealingKeys, email: string): string | null {
  return marksOf(request).find((mark) => isDeviceMark(keys, addressHash(keys, email), mark)) ?? null;
}

/** Lets the device be known from now on. Several coaches may share one; the latest four are kept. */
export function rememberDevice(
  request: FastifyRequest,
  reply: FastifyReply,
  { keys, email, secure }: { readonly keys: SealingKeys; readonly email: string; readonly secure: boolean },
): void {
  const known = knownDevice(request, keys, email);
  const mark = known ?? deviceMark(keys, addressHash(keys, email));
  const marks = [mark, ...marksOf(request).filter((other) => other !== mark)].slice(0, MOST_COACHES);
  reply.setCookie(cookieName, marks.join('~'), {
    ...{ path: '/api/auth', httpOnly: true, sameSite: 'strict', secure, maxAge: YEAR_SECONDS },
  });
}

function marksOf(request: FastifyRequest): string[] {
  return (request.cookies[cookieName] ?? '')
    .split('~')
    .filter((mark) => mark !== '')
    .slice(0, MOST_COACHES);
}
