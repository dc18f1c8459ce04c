const PATIENCE_MS = 3_000;

/** Anyone who asks how a worker is gets an answer: what takes longer than three seconds counts as none. */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new NoAnswer()), PATIENCE_MS).unref());
  return Promise.race([asked, late]);
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code = 'no-answer';
}
