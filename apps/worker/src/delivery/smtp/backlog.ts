interface Message {
  readonly delivery: { readonly personId: string };
  readonly reader: { readonly email: string };
}

/**
 * Messages that wait for a connection. One at a time goes to a person, in the order in which theirs came, and no more
 * at once to one receiving domain than its limit; a message held up by that is overtaken.
 */
export class Backlog<Waiting extends Message> {
  readonly #byPerson = new Map<string, Waiting[]>();
  readonly #busyPeople = new Set<string>();
  readonly #perDomain = new Map<string, number>();
  #size = 0;

  constructor(private readonly limitPerDomain: number) {}

  /** How many wait; those on their way are not among them. */
  get size(): number {
    return this.#size;
  }

  add(messages: readonly Waiting[]): void {
    for (const message of messages) {
      const { personId } = message.delivery;
      const theirs = this.#byPerson.get(personId);
      if (theirs) theirs.push(message);
      else this.#byPerson.set(personId, [message]);
    }
    this.#size += messages.length;
  }

  /** The next that may go; null where nobody waits or all are held up. Its taker says when it is `done`. */
  next(): Waiting | null {
    for (const [personId, theirs] of this.#byPerson) {
      const [first] = theirs;
      if (!first || this.#busyPeople.has(personId)) continue;
      const domain = domainOf(first);
      const under = this.#perDomain.get(domain) ?? 0;
      if (under >= this.limitPerDomain) continue;
      theirs.shift();
      if (theirs.length === 0) this.#byPerson.delete(personId);
      this.#busyPeople.add(personId);
      this.#perDomain.set(domain, under + 1);
      this.#size -= 1;
      return first;
    }
    return null;
  }

  /** One that was taken and could not go waits again, before everybody else. */
  putBack(message: Waiting): void {
    const { personId } = message.delivery;
    const theirs = [message, ...(this.#byPerson.get(personId) ?? [])];
    this.#byPerson.delete(personId);
    const others = [...this.#byPerson];
    this.#byPerson.clear();
    for (const [person, messages] of [[personId, theirs] as const, ...others]) this.#byPerson.set(person, messages);
    this.#size += 1;
  }

  done(message: Waiting): void {
    const domain = domainOf(message);
    this.#busyPeople.delete(message.delivery.personId);
    const under = (this.#perDomain.get(domain) ?? 1) - 1;
    if (under === 0) this.#perDomain.delete(domain);
    else this.#perDomain.set(domain, under);
  }

  /** Everybody who still waits; nobody does after that. */
  takeBack(): Waiting[] {
    const all = [...this.#byPerson.values()].flat();
    this.#byPerson.clear();
    this.#size = 0;
    return all;
  }
}

function domainOf({ reader: { email } }: Message): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
