import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/root.mjs';

const args = process.argv.slice(2);
const files = args.length === 0 ? changedFiles() : args.includes('--all') ? ['.'] : args;
if (files.length === 0) process.stdout.write('Nothing has changed since main. All files: npm run fix -- --all\n');
else process.exitCode = Math.max(lint(), format());

function lint() {
  const code = files.filter((file) => /\.([mc]?js|tsx?)$/.test(file) || isFolder(file));
  if (code.length === 0) return 0;
  return run('node_modules/eslint/bin/eslint.js', ['--fix', '--max-warnings', '0', '--no-warn-ignored', ...code]);
}

function isFolder(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function format() {
  const args = ['--write', '--ignore-unknown', '--log-level', 'warn', ...files];
  return run('node_modules/prettier/bin/prettier.cjs', args);
}

/** What this branch changed, what is not committed, and what git does not know yet. */
function changedFiles() {
  const base = git('merge-base', 'HEAD', 'main')[0] ?? 'HEAD';
  return [...git('diff', '--name-only', '--diff-filter=d', base), ...git('ls-files', '--others', '--exclude-standard')];
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}

function run(program, args) {
  return spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
