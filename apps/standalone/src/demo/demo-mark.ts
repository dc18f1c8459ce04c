import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passwordFile } from './demo-sign-in.js';

/** Stands in the data folder while the demo is being lived, so that a start that was cut short is noticed by the next. */
export class DemoMark {
  private readonly file: string;

  constructor(private readonly dataDir: string) {
    this.file = join(dataDir, 'demo-unfinished');
  }

  isSet(): Promise<boolean> {
    return isThere(this.file);
  }

  /** Whether a start with a demo lives it: none was lived here to its end, and nobody has a sign-in to one. */
  async isToBeLived(): Promise<boolean> {
    return (await this.isSet()) || !(await isThere(join(this.dataDir, passwordFile)));
  }

  /** Stays where the living was cut short, or failed. */
  async during(live: () => Promise<void>): Promise<void> {
    await writeFile(this.file, 'The demo practice was not finished; the next start begins it again.\n');
    await live();
    await rm(this.file, { force: true });
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
