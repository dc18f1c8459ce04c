export { EmbeddedPostgresError, type EmbeddedPostgresFault } from './embedded-postgres-error.js';
export { runningPostgres } from './running-postgres.js';
export { startPostgres, type EmbeddedPostgres, type StartPostgresOptions } from './start-postgres.js';
export { freePort } from './free-port.js';
