export interface Question {
  readonly id: number;
  readonly question: string;
  readonly given: unknown;
}

export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

/** In a child process: answers what the parent asks, by name. */
export function answering(answers: Readonly<Record<string, (given: never) => unknown>>): void {
  process.on('message', ({ id, question, given }: Question) => {
    const answer = answers[question];
    if (!answer) return;
    Promise.resolve()
      .then(() => answer(given as never))
      .then(
        (value) => process.send?.({ id, answer: value } satisfies Answer),
        (fault: unknown) => process.send?.({ id, fault: String(fault) } satisfies Answer),
      );
  });
}
