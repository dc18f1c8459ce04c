import type { Readable } from 'node:stream';

/** Where backups lie, by name. */
export interface Storage {
  /** As a person is told it. */
  readonly where: string;
  names(prefix: string): Promise<string[]>;
  /** It is there whole and read back once, or not at all. Gives its length. */
  write(name: string, content: Readable): Promise<number>;
  read(name: string): Promise<Readable>;
  remove(name: string): Promise<void>;
}
