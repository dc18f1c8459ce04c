import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { requireCurrentZones, zoneCanary } from '@troth/domain/calendar';
import { Database, wordAboutLogin } from '@troth/database';
import { openFit } from '@troth/programme';
import { Logger } from 'nestjs-pino';
import { InboundListener } from './inbound/inbound-listener.js';
import type { WorkerSettings } from './runtime/settings.js';
import { HealthServer } from './telling/health-server.js';
import { WorkerModule } from './worker.module.js';
import { refuseOlderZones } from './zones/refuse-older-zones.js';

export interface Worker {
  /** Where mail that comes in is taken, with the port that it has; null where none is. */
  readonly inboundUrl: string | null;
  /** Where it tells how it is, with the port that it has; null where it does not. */
  readonly healthUrl: string | null;
  /** What the operator should be told, although it runs. */
  readonly word: string | null;
  /** Takes nothing more on, ends what is in hand, and lets go of every connection. */
  close(): Promise<void>;
}

/**
 * Starts one worker: ticker, relay, reactions and delivery. Any number may run side by side on the same database.
 * With `delivers` false it works everything but the emails themselves. Throws `UnfitDatabase` for a database that is not
 * its own, and `StaleZoneDataError` or `OlderZoneDataError` where people would be asked at a wrong hour.
 */
export async function createWorker(
  settings: WorkerSettings,
  canary = zoneCanary(),
  { delivers = true } = {},
): Promise<Worker> {
  requireCurrentZones(canary);
  const directUrl = settings.databaseDirectUrl ?? settings.databaseUrl;
  const keys = await openFit(directUrl, { ...settings, role: 'troth_worker', whileRestoring: !delivers });
  await refuseOlderZones(directUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings, { keys, delivers }), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.flushLogs();
  const health = app.get(HealthServer, { strict: false });
  return {
    inboundUrl: app.get(InboundListener, { strict: false }).url,
    healthUrl: health.url,
    word: await wordAboutLogin(app.get(Database)),
    close: () => {
      health.ending();
      return app.close();
    },
  };
}
