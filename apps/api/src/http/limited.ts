import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Refuses } from './answers.js';

/** A route where tokens or passwords could be guessed, or mail be set off: limited for each caller. */
export function Limited(config: { readonly readsForms?: true } = {}): MethodDecorator {
  return applyDecorators(RouteConfig({ limited: true, ...config }), Refuses('too-many-requests'));
}
