/** What the modules are given: one of each per process. */
export const SETTINGS = Symbol('settings');
export const DATABASE = Symbol('database');
export const CLOCK = Symbol('clock');
export const QUEUE = Symbol('queue');
export const KEYS = Symbol('keys');
