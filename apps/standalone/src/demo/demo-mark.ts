import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in the data folder while the demo is being lived, so that a start that was cut short is noticed by the next. */
export class DemoMark {
  private readonly file: string;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'demo-unfinished');
  }

  isSet(): Promise<boolean> {
    return access(this.file).then(
      () => true,
      () => false,
    );
  }

  /** Stays where the living was cut short, or failed. */
  async during(live: () => Promise<void>): Promise<void> {
    await writeFile(this.file, 'The demo practice was not finished; the next start begins it again.\n');
    await live();
    await rm(this.file, { force: true });
  }
}
