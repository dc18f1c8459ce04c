import type { CaseloadChange } from '@troth/contract';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

interface Hearing {
  changed(change: CaseloadChange): void;
  /** The line is there again after it was not: something may have been missed. */
  resumed(): void;
  over(): void;
}

/**
 * The stream of changes, for as long as the page is seen. A line that breaks is tried again, later and later, by no clock
 * that other pages share; a tab in the background has none, and catches up when it is seen again.
 */
export class ChangeSource {
  #source: EventSource | null = null;
  #timer = 0;
  #failures = 0;
  #missed = false;
  #ended = false;
  readonly #watching = new AbortController();

  constructor(private readonly hearing: Hearing) {
    const { signal } = this.#watching;
    document.addEventListener('visibilitychange', () => this.#onSight(), { signal });
    window.addEventListener('focus', () => void (this.#source ?? this.#open()), { signal });
    this.#open();
  }

  stop(): void {
    this.#ended = true;
    this.#watching.abort();
    this.#hush();
  }

  #open(): void {
    this.#hush();
    if (this.#ended || document.visibilityState !== 'visible') return;
    const source = new EventSource('/api/v1/coach/changes');
    this.#source = source;
    source.onopen = () => this.#onOpen();
    source.onerror = () => this.#tryLater();
    source.addEventListener('change', ({ data }: MessageEvent<string>) =>
      this.hearing.changed(JSON.parse(data) as CaseloadChange),
    );
    // Newer pages of the same coach took its place: it catches up when it is looked at again.
    source.addEventListener('full', () => this.#miss());
    source.addEventListener('over', () => {
      this.stop();
      this.hearing.over();
    });
  }

  #onOpen(): void {
    this.#failures = 0;
    if (this.#missed) this.hearing.resumed();
    this.#missed = false;
  }

  #tryLater(): void {
    this.#miss();
    this.#failures += 1;
    this.#timer = window.setTimeout(() => this.#open(), waitAfter(this.#failures));
  }

  #onSight(): void {
    if (document.visibilityState === 'visible') this.#open();
    else this.#miss();
  }

  #miss(): void {
    this.#missed = true;
    this.#hush();
  }

  #hush(): void {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#timer);
  }
}

/** From a second to a minute, twice as long each time, somewhere in its later half. */
function waitAfter(failures: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  return longest * (0.5 + Math.random() / 2);
}
