const WIDTH = 40;

/** A bar on the terminal's error stream, so that the figures can be piped; where that is no terminal, a line every tenth. */
export function progressBar(): (part: number, words: string) => void {
  const stream = process.stderr;
  let shown = -1;
  return (part, words) => {
    const step = Math.floor(part * (stream.isTTY ? 200 : 10));
    if (step === shown) return;
    shown = step;
    if (!stream.isTTY) return void stream.write(`${Math.round(part * 100)} % ${words}\n`);
    const filled = Math.round(part * WIDTH);
    stream.write(
      `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.round(part * 100)} % ${words}  ${part >= 1 ? '\n' : ''}`,
    );
  };
}
