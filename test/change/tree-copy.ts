import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readyData } from '@troth/testing/ready-data';

const root = process.cwd();

/** The tree's files in a folder of their own, with the same packages, so that a change can be planted and tried. */
export class TreeCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'troth-change-'));

  constructor() {
    const listed = spawnSync(
      'git',
      ['ls-files', '-co', '--exclude-standard', 'libs', 'apps', 'test', 'scripts', '*.json', '*.js'],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    );
    for (const file of new Set(listed.stdout.split('\n'))) if (file) this.#take(file);
    mkdirSync(join(this.folder, 'node_modules/@troth'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules')))
      if (!name.startsWith('.') && name !== '@troth') this.#link(join('node_modules', name));
    for (const rooms of ['libs', 'apps'])
      for (const room of readdirSync(join(root, rooms))) {
        symlinkSync(join(this.folder, rooms, room), join(this.folder, 'node_modules/@troth', room));
        if (packagesOf(join(rooms, room)).length > 0) this.#link(join(rooms, room, 'node_modules'));
      }
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Changes one file; throws where what is to be changed is not there. */
  change(file: string, from: string, to: string): void {
    const before = this.read(file);
    if (!before.includes(from)) throw new Error(`There is no "${from}" in ${file} to change.`);
    this.write(
      file,
      before.replace(from, () => to),
    );
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Runs specs of the copy; what they said, and whether they passed. */
  async jest(...asked: string[]): Promise<{ passed: boolean; said: string }> {
    const args = [join(root, 'node_modules/jest/bin/jest.js'), '--maxWorkers=1', '--forceExit', '--verbose', ...asked];
    const env = { ...process.env, JEST_RUN_FOLDER: '', JEST_READY_DATA: await readyData() };
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: this.folder, env, maxBuffer: 2 ** 26 }, (fault, _, said) =>
        resolve({ passed: fault === null, said }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #take(file: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    cpSync(join(root, file), join(this.folder, file), { recursive: true, force: true, errorOnExist: false });
  }

  #link(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(this.folder, path));
  }
}

/** Of its own; Vite leaves a folder there without any, and what is linked is read as the tree that it comes from. */
function packagesOf(room: string): string[] {
  const folder = join(root, room, 'node_modules');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}
