const BAR = 24;

/** What a start is doing, on the error stream: one line a step, and a bar where it takes long. */
export interface Progress {
  /** Begins a step; the one before it is done. */
  step(words: string): void;
  /** How far the present step is, 0 to 1. */
  part(part: number): void;
  done(): void;
}

export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let words = '';
  let began = 0;
  let shown = -1;
  const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`;

  function done(): void {
    if (words) stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}  ${words}: ${seconds()}\n`);
    words = '';
  }

  return {
    step(next) {
      done();
      words = next;
      began = performance.now();
      shown = -1;
      if (stream.isTTY) stream.write(`  ${words} …`);
    },
    part(part) {
      const step = Math.floor(part * (stream.isTTY ? 100 : 4));
      if (step === shown) return;
      shown = step;
      if (!stream.isTTY) return void stream.write(`  ${words} … ${step * 25} %\n`);
      const filled = Math.round(part * BAR);
      stream.write(`\r  ${words} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${step} % `);
    },
    done,
  };
}
