import { endRun } from './end-run.mjs';

export default async function tearDownRun() {
  await endRun(process.env.JEST_RUN_FOLDER);
}
