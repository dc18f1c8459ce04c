import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** Runs specs in the realm of the process, as the packages that they share with others need it; leaves nothing there. */
export default class SameRealm {
  global = globalThis;
  fakeTimers = null;
  moduleMocker = new ModuleMocker(globalThis);
  #before = { console, exit: process.exit, env: { ...process.env }, keys: new Set(Reflect.ownKeys(globalThis)) };
  #conditions;

  constructor({ projectConfig }) {
    this.#conditions = projectConfig.testEnvironmentOptions.customExportConditions;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    const { console, exit, env, keys } = this.#before;
    this.fakeTimersModern.dispose();
    Object.assign(globalThis, { console });
    process.exit = exit;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    // Jest's framework, and TypeORM's list of entities, keep what is of one file there.
    for (const key of Reflect.ownKeys(globalThis)) if (!keys.has(key)) Reflect.deleteProperty(globalThis, key);
  }

  exportConditions() {
    return this.#conditions;
  }

  getVmContext() {
    return null;
  }
}
