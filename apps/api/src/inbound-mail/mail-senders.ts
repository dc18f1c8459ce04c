import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { InboundSettings } from '../runtime/settings.js';
import { isSigned } from './signature.js';

/** The mail servers that may hand mail over: those that sign it with our secret. */
@Injectable()
export class MailSenders {
  constructor(private readonly settings: InboundSettings) {}

  admit({ body, headers }: FastifyRequest): void {
    const { secret } = this.settings.mail;
    if (!Buffer.isBuffer(body)) throw new Problem('unsupported-media-type');
    // A signature's time is the sender's clock, not the programme's.
    const signature = String(headers['troth-signature'] ?? '');
    if (!isSigned(secret, body, signature, new Date())) throw new Problem('bad-signature');
  }
}
