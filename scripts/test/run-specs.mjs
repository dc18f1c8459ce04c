import { buildWhatIsStale } from '../bootstrap/build.mjs';
import { jest } from './run-jest.mjs';

const readFromSource = /^(\.\/)?(libs|apps|scripts)\//;

/**
 * Runs what Jest's own arguments name, such as a spec's path or `-t "part of a title"`, and nothing else. Gives the exit
 * code. Specs in `test` start what was built; the others are read from their sources.
 */
export async function runSpecs(args) {
  if (!args.every((arg) => readFromSource.test(arg))) await buildWhatIsStale();
  return jest(args);
}
