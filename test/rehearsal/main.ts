import { liveCharacters } from './characters/live-characters.js';
import { readOptions, type RehearsalOptions } from './options.js';
import { progressBar } from './progress-bar.js';
import { asTable, isFaultless, type RehearsalResult } from './result.js';
import { rehearse } from './run/rehearse.js';
import { openInstallation, type Installation } from './run/installation.js';
import { judge } from './verdict/verdict.js';

// A Monday after which every part of the world changes its clocks within half a year.
const startsAt = new Date('2026-10-05T00:00:00Z');
const FAULTS_SHOWN = 40;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    return await run(readOptions(process.argv.slice(2)));
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return 1;
  }
}

async function run(options: RehearsalOptions): Promise<number> {
  const showProgress = progressBar();
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
  const installation = await openInstallation(startsAt, { databaseUrl, redisUrl });
  const stop = () => void installation.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (options.characters) {
      process.stdout.write(`${JSON.stringify(await liveCharacters(installation, options.weeks, startsAt))}\n`);
      return 0;
    }
    const began = performance.now();
    const lived = await rehearse(installation, options, startsAt, (part) =>
      showProgress(part, `${installation.inbox.all.length} emails`),
    );
    const seconds = (performance.now() - began) / 1_000;
    const { figures, faults } = await judge(lived, options, installation.database);
    const result = { ...figures, ...measured(installation, seconds) };
    for (const fault of faults.slice(0, FAULTS_SHOWN)) process.stderr.write(`${fault}\n`);
    if (faults.length > FAULTS_SHOWN) process.stderr.write(`… and ${faults.length - FAULTS_SHOWN} more\n`);
    process.stdout.write(`${options.json ? JSON.stringify(result) : asTable(result)}\n`);
    return isFaultless(result) ? 0 : 1;
  } finally {
    await installation.close();
  }
}

function measured(
  installation: Installation,
  seconds: number,
): Pick<RehearsalResult, 'seconds' | 'emailsPerSecond' | 'peakRssMb'> {
  return {
    seconds: Math.round(seconds),
    emailsPerSecond: Math.round(installation.inbox.all.length / seconds),
    peakRssMb: installation.workers.peakRssMb(),
  };
}
