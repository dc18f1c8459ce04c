import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const MARK_BYTES = 5;

let marks: Buffer | null = null;

/** Whether a password, in lower case, is on the shipped list of breached ones; `data/README.md` says how it was made. */
export function isBreached(password: string): boolean {
  marks ??= readFileSync(new URL('../data/breached-passwords.bin', import.meta.url));
  const mark = createHash('sha256').update(password).digest().subarray(0, MARK_BYTES);
  let low = 0;
  let high = marks.length / MARK_BYTES;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = marks.compare(mark, 0, MARK_BYTES, middle * MARK_BYTES, (middle + 1) * MARK_BYTES);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
