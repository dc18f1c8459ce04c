import { fileURLToPath } from 'node:url';
import { ConfigError, loadSettings } from '@troth/config';
import { DatabaseUnreachable, openClock, openDatabase, planOnce, UnfitDatabase, wordAboutLogin } from '@troth/database';
import { BadMeasures, readMeasures } from '@troth/domain';
import { openFit } from '@troth/programme';
import { createApi } from './create-api.js';

const webRoot = fileURLToPath(new URL('../web', import.meta.url));

/** One API process for production. A fault that can be mended is one clear sentence, then exit 1. */
async function main(): Promise<void> {
  const settings = loadSettings();
  const { databaseUrl, publicUrl, inboundDomain, inboundSecret, logLevel, port, host, trustProxy, metricsToken } =
    settings;
  const directUrl = settings.databaseDirectUrl;
  const keys = await openFit(directUrl ?? databaseUrl, { ...settings, role: 'troth_api' });
  const database = await planOnce(
    await openDatabase(databaseUrl, {
      poolSize: 20,
      name: 'troth api',
      statementSeconds: 15,
      role: 'troth_api',
      directUrl,
    }),
  );
  const word = await wordAboutLogin(database);
  if (word) console.warn(word);
  const clock = await openClock(database);
  const inbound = inboundDomain && inboundSecret ? { domain: inboundDomain, secret: inboundSecret } : null;
  const api = await createApi({
    database,
    clock,
    keys,
    publicUrl,
    inbound,
    logLevel,
    webRoot,
    trustProxy,
    metricsToken,
    operationOpen: settings.operationOpen,
    signIn: settings.signIn,
    measures: readMeasures(settings.measures),
  });
  const stop = async (graceSeconds: number) => {
    await api.drain(graceSeconds);
    await api.close();
    clock.close();
    await database.close();
  };
  let stopping: Promise<void> | undefined;
  // A terminal and npm may both pass on the same Ctrl-C: the second is ignored.
  process.on('SIGINT', () => void (stopping ??= stop(0)));
  process.on('SIGTERM', () => void (stopping ??= stop(settings.drainSeconds)));
  console.log(`The API is ready at ${await api.listen(port, host)}`);
}

await main().catch((fault: unknown) => {
  const { code } = fault as { code?: string };
  const mendable = [ConfigError, BadMeasures, DatabaseUnreachable, UnfitDatabase].some((kind) => fault instanceof kind);
  if (mendable) console.error((fault as Error).message);
  else if (code === 'EADDRINUSE') console.error('That port is taken. Set PORT to another one, or to 0 for a free one.');
  else console.error(fault);
  process.exit(1);
});
