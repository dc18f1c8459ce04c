import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problemDocument } from '@troth/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Operators } from '../metrics/operators.js';

const about = `The API of Troth. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`; its title
and detail are for programmers, the message at each field is for the person who filled it in. Instants are ISO 8601
with an offset; local times are \`HH:MM\` with an IANA zone beside them. GET and HEAD change nothing.`;

const pages = /^\/api\/(docs|openapi)/;

/**
 * Serves the OpenAPI 3.1 document at /api/openapi.json and its page at /api/docs, to operators; nothing is loaded from
 * elsewhere.
 */
export function serveOpenApi(app: NestFastifyApplication): void {
  const operators = app.get(Operators, { strict: false });
  // By the route that answers, however its address was spelt.
  (app.getHttpAdapter().getInstance() as unknown as FastifyInstance).addHook('onRequest', async (request) => {
    if (pages.test(request.routeOptions.url ?? '')) operators.admit(request);
  });
  // Few processes are ever asked for it.
  SwaggerModule.setup('api/docs', app, () => createOpenApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Troth: the API',
    // Without the bar above it, whose logo brings a style of its own.
    swaggerOptions: { validatorUrl: null, layout: 'BaseLayout' },
  });
}

export function createOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Troth')
    .setDescription(about)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(
      'troth_us',
      {
        type: 'apiKey',
        in: 'cookie',
        name: 'troth_us',
        description: 'A partner who came through a sign-in link; two hours. Over https its name is `__Host-troth_us`',
      },
      'partner',
    )
    .addCookieAuth(
      'troth_coach.session_token',
      {
        type: 'apiKey',
        in: 'cookie',
        name: 'troth_coach.session_token',
        description: 'A coach who signed in; twelve hours, or one unused. Over https its name is `__Host-troth_coach`',
      },
      'coach',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: toOpenApi,
    autoTagControllers: false,
  });
  const problem = toOpenApi(problemDocument, { schemaType: 'output' });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...(problem.components as OpenAPIObject['components'] & object) },
  };
  return document;
}

/** A zod schema as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is; those with an id become components. */
function toOpenApi(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  const json = z.toJSONSchema(schema as z.ZodType, { io: schemaType, unrepresentable: 'any' });
  const text = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs, id, ...converted } = JSON.parse(text) as typeof json;
  const components: Record<string, unknown> = { ...$defs };
  if (id === undefined) return { schema: converted, components };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...components, [id]: converted } };
}
