import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabase, type Database } from '@troth/database';
import { parseKeys } from '@troth/sealing';
import { freshDatabase, TestClock } from '@troth/testing';
import { ApiModule } from '../api.module.js';
import { appOptions, newAdapter } from '../configure-app.js';
import { RequireContracts } from './require-contracts.js';

@Controller()
class PlantedController {
  @Get('/api/v1/planted')
  tellAll() {
    return { secret: 'of everybody' };
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1 })));
afterAll(() => database?.close());

function withPlanted() {
  const keys = parseKeys(`k1:${randomBytes(32).toString('base64')}`);
  const options = { database, clock: new TestClock('2026-11-23'), keys, publicUrl: null, logLevel: 'silent' };
  const testing = Test.createTestingModule({ imports: [ApiModule.forRoot(options), PlantedModule] });
  return { testing, adapter: newAdapter(options) };
}

describe('a handler that no contract describes', () => {
  it('stops the API from starting, and is named', async () => {
    const { testing, adapter } = withPlanted();
    const module = await testing.compile();
    const app = module.createNestApplication<NestFastifyApplication>(adapter, { ...appOptions, logger: false });

    await expect(app.init()).rejects.toThrow(/^PlantedController\.tellAll has no contract/);
    await app.close();
  });

  it('is called by nobody, should it be there all the same', async () => {
    const { testing, adapter } = withPlanted();
    const module = await testing.overrideProvider(RequireContracts).useValue({}).compile();
    const app = module.createNestApplication<NestFastifyApplication>(adapter, { ...appOptions, logger: false });
    await app.init();

    const response = await app.inject({ method: 'GET', url: '/api/v1/planted' });

    expect(response.statusCode).toBe(404);
    expect(response.body).not.toContain('secret');
    await app.close();
  });
});
