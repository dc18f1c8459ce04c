export { EmbeddedPostgresError, type EmbeddedPostgresFault } from './embedded-postgres-error.js';
export { startPostgres, type EmbeddedPostgres, type StartPostgresOptions } from './start-postgres.js';
export { freePort } from './free-port.js';
