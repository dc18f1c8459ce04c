import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SIZE = '200m';

/**
 * Makes a folder a disk of its own, of 200 MB, and gives what takes it away again. Only root may mount; for anybody else
 * the reason comes back as words, and the drill counts as not run.
 */
export async function mountSmallDisk(folder: string): Promise<(() => Promise<void>) | string> {
  if (process.getuid?.() !== 0) return 'a disk of its own can only be mounted by root';
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=711`, 'troth-faults', folder]);
  } catch (fault) {
    return `this machine mounts no disk (${(fault as Error).message.trim().split('\n').at(-1)})`;
  }
  return async () => void (await run('umount', ['-l', folder]));
}
