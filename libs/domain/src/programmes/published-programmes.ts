import type { Programme } from './programme.js';

/** Programmes by version, the newest last: the one that new couples start. */
export class PublishedProgrammes {
  readonly #versions = new Map<string, Programme>();
  #newest: Programme;

  constructor(oldest: Programme, ...later: readonly Programme[]) {
    this.#newest = oldest;
    for (const programme of [oldest, ...later]) this.publish(programme);
  }

  [Symbol.iterator](): IterableIterator<Programme> {
    return this.#versions.values();
  }

  get newest(): Programme {
    return this.#newest;
  }

  /** Throws where a version or a stage is there twice, or the programme cannot be walked to its end. */
  publish(programme: Programme): void {
    const { version } = programme;
    if (this.#versions.has(version))
      throw new Error(`Two programmes are of version ${version}; give one another number.`);
    this.#newest = this.#checked(programme);
  }

  /** A practice's own: found by its version, and never what another practice's couples start. */
  know(programme: Programme): void {
    if (!this.has(programme.version)) this.#checked(programme);
  }

  /** Finds it for as long as `run` goes on, which does not wait for anything. Throws as `publish` does. */
  lend<Answer>(programme: Programme, run: () => Answer): Answer {
    if (this.has(programme.version)) throw new Error(`A programme of version ${programme.version} is known already.`);
    this.#checked(programme);
    try {
      return run();
    } finally {
      this.#versions.delete(programme.version);
    }
  }

  has(version: string): boolean {
    return this.#versions.has(version);
  }

  #checked(programme: Programme): Programme {
    const { version } = programme;
    const fault = faultOf(programme);
    if (fault) throw new Error(`The programme of version ${version} ${fault}.`);
    this.#versions.set(version, programme);
    return programme;
  }

  /** Throws for a version that was never published. */
  of(version: string): Programme {
    const programme = this.#versions.get(version);
    if (!programme) throw new Error(`There is no programme of version ${JSON.stringify(version)}.`);
    return programme;
  }
}

function faultOf({ stages, endsTogetherAfter }: Programme): string | null {
  const ids = stages.map(({ id }) => id);
  const scored = stages.filter((stage) => stage.scored).map(({ id }) => id);
  const strange = endsTogetherAfter.find((id) => !scored.includes(id));
  if (new Set(ids).size !== ids.length) return 'has two stages of one id';
  if (scored.length === 0) return 'has no scored stage to begin with';
  if (ids.slice(0, scored.length).join() !== scored.join()) return 'has an optional stage before a scored one';
  if (endsTogetherAfter.length === 0) return 'never lets a couple end together';
  return strange ? `ends after ${strange}, which is none of its scored stages` : null;
}
