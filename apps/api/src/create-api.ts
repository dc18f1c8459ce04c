import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiOptions } from './api-options.js';
import { ApiModule } from './api.module.js';
import { appOptions, configureApp, newAdapter } from './configure-app.js';
import { Drain } from './draining/drain.js';

export interface Api {
  readonly app: NestFastifyApplication;
  readonly fastify: FastifyInstance;
  /** Starts listening; port 0 takes a free one. Returns the URL. */
  listen(port: number, host: string): Promise<string>;
  /** Is not ready from now on, answers all the same for so many seconds, then takes no connection more. */
  drain(seconds: number): Promise<void>;
  /** Lets requests that are under way end. The database and clock stay open: the caller that opened them closes them. */
  close(): Promise<void>;
}

/** The whole API on Fastify, ready to listen or to be asked through `fastify.inject`. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(options),
    newAdapter(options),
    appOptions,
  );
  const fastify = await configureApp(app, options);
  return {
    app,
    fastify,
    listen: async (port, host) => {
      await app.listen(port, host);
      return app.getUrl();
    },
    drain: (seconds) => app.get(Drain).run(fastify, seconds * 1_000),
    close: () => app.close(),
  };
}
