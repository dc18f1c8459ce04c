import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

const groups = [
  ['unit', /^libs\/(domain|emails|sealing|config)\/|^apps\/web\//],
  ['database', /^libs\/(database|embedded-postgres|testing)\//],
  ['queue on both backends', /^libs\/queue\//],
  ['API', /^apps\/api\//],
  ['worker', /^apps\/worker\//],
  ['standalone', /^apps\/standalone\//],
  ['browser', /^test\/(browser|end-to-end)\//],
  ['boundaries', /^test\/boundaries\//],
  ['twin practices', /^test\/twins\//],
  ['fault drills', /^test\/faults\//],
  ['rehearsal and scripts', /^(test|bench|scripts)\//],
];

/**
 * Runs Jest and prints its groups with their times. A skipped or unfinished test counts as failed: what does not run
 * proves nothing. So does a suite that could not be loaded, and a Jest that ended without a report.
 */
export async function runJest(title, args) {
  process.stdout.write(`\n${title}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'troth-jest-'));
  const report = join(folder, 'report.json');
  const code = await jest(['--ci', '--json', `--outputFile=${report}`, ...args]);
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return summed(testResults, code);
  } catch {
    return { passed: 0, failed: 1, failures: [`${title}: Jest ended with ${code} and no report`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summed(suites, code) {
  const failures = [];
  const table = new Map();
  for (const { name, assertionResults, startTime, endTime, status, message } of suites) {
    const file = name.slice(root.length + 1).replaceAll('\\', '/');
    const [group = 'other'] = groups.find(([, files]) => files.test(file)) ?? [];
    const row = table.get(group) ?? { passed: 0, seconds: 0 };
    row.seconds += (endTime - startTime) / 1000;
    for (const test of assertionResults) {
      if (test.status === 'passed') row.passed += 1;
      else failures.push(`${file}: ${test.fullName} (${test.status})`);
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      failures.push(`${file}: ${message.split('\n').find((line) => line.trim() !== '') ?? 'did not run'}`);
    }
    if (assertionResults.length === 0 && status !== 'failed') failures.push(`${file}: holds no test`);
    table.set(group, row);
  }
  const passed = [...table.values()].reduce((sum, row) => sum + row.passed, 0);
  if (code !== 0 && failures.length === 0) failures.push(`Jest ended with ${code} although every test passed`);
  for (const [group, row] of table) {
    process.stdout.write(
      `  ${group.padEnd(24)} ${String(row.passed).padStart(5)} passed ${row.seconds.toFixed(1).padStart(6)} s\n`,
    );
  }
  return { passed, failed: failures.length, failures };
}

/** Runs Jest on the terminal and gives its exit code. */
export function jest(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
