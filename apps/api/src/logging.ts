import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoggerModule } from 'nestjs-pino';

const quiet = /^\/(health|metrics|assets)/;

/** One line a request: method, path and status. No query, header, cookie, address or body is ever written. */
export function logging(level: string) {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      autoLogging: { ignore: (request: IncomingMessage) => quiet.test(request.url ?? '') },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
        res: ({ statusCode }: ServerResponse) => ({ status: statusCode }),
        err: ({ type, message, stack }: { type: string; message: string; stack: string }) => ({ type, message, stack }),
      },
    },
  });
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}
