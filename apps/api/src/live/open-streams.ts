import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { CaseloadChange } from '@troth/contract';
import {
  askingFor,
  changesChannel,
  Database,
  readChange,
  seenCouples,
  sessionsChannel,
  type Coach,
  type CoachSession,
  type CoupleChange,
} from '@troth/database';
import type { Id } from '@troth/domain';
import { Drain } from '../draining/drain.js';
import { CoachSessions } from '../sign-in/coach-sessions.js';
import { ChangeStream } from './change-stream.js';

/** Further tabs of one coach take the place of their oldest. */
const MOST_OF_ONE = 6;
const BEAT_MS = 20_000;
/** An act writes some events in a row: they are told together. */
const GATHER_MS = 150;
/** From so many on it is less work to read the list again. */
const MANY = 25;

const everything: CaseloadChange = { couples: [], all: true };

/** The pages of coaches that this process keeps posted. It listens to PostgreSQL once, however many there are. */
@Injectable()
export class OpenStreams implements OnModuleInit, OnModuleDestroy {
  readonly #streams = new Set<ChangeStream>();
  #heard: CoupleChange[] = [];
  #gathering: NodeJS.Timeout | undefined;
  #beating: NodeJS.Timeout | undefined;
  #deaf: (() => void)[] = [];
  #isClosed = false;

  constructor(
    private readonly database: Database,
    private readonly sessions: CoachSessions,
    private readonly drain: Drain,
  ) {}

  async onModuleInit(): Promise<void> {
    const { listener } = this.database;
    this.#deaf = [
      await listener.on(changesChannel, (words) => (words === null ? this.#missed() : this.#hear(words))),
      await listener.on(sessionsChannel, (id) => (id === null ? void this.#lookAtSessions() : this.#over(id))),
    ];
    this.#beating = setInterval(() => this.#beat(), BEAT_MS).unref();
    this.drain.onBegin(() => this.#close());
  }

  onModuleDestroy(): void {
    this.#deaf.forEach((stop) => stop());
    clearInterval(this.#beating);
    clearTimeout(this.#gathering);
    this.#close();
  }

  open(coach: Coach, session: CoachSession): ChangeStream {
    const stream = new ChangeStream(coach, session);
    const theirs = [...this.#streams].filter((one) => one.coach.id === coach.id);
    theirs.slice(0, Math.max(0, theirs.length - MOST_OF_ONE + 1)).forEach((oldest) => this.#end(oldest, 'full'));
    this.#streams.add(stream);
    stream.body.once('close', () => this.#streams.delete(stream));
    // What drains sends a page elsewhere: it comes back to a process that goes on.
    if (this.#isClosed) this.#end(stream);
    return stream;
  }

  #hear(words: string): void {
    const change = readChange(words);
    if (!change || this.#of(change.practiceId).length === 0) return;
    this.#heard.push(change);
    this.#gathering ??= setTimeout(() => void this.#flush(), GATHER_MS);
  }

  /** Tells each coach of those couples alone that they may see now, if their session is still open. */
  async #flush(): Promise<void> {
    const heard = this.#heard;
    this.#heard = [];
    this.#gathering = undefined;
    for (const [practiceId, changes] of Map.groupBy(heard, (change) => change.practiceId)) {
      const bySession = Map.groupBy(this.#of(practiceId), ({ session }) => session.id);
      await Promise.all([...bySession.values()].map((streams) => this.#tell(streams, changes)));
    }
  }

  async #tell(streams: readonly ChangeStream[], changes: readonly CoupleChange[]): Promise<void> {
    const [{ session } = { session: undefined }] = streams;
    if (!session) return;
    try {
      const coach = await this.sessions.look(session);
      if (!coach) return streams.forEach((stream) => this.#end(stream, 'over'));
      const change = await this.#seenBy(coach, changes);
      if (change) streams.forEach((stream) => stream.tell(change));
    } catch {
      // A database that is away: the page comes back to it by itself, and asks again for everything.
      streams.forEach((stream) => this.#end(stream));
    }
  }

  async #seenBy(coach: Coach, changes: readonly CoupleChange[]): Promise<CaseloadChange | null> {
    if (changes.some(({ what }) => what === 'list')) return everything;
    const byCouple = Map.groupBy(changes, ({ enrolmentId }) => enrolmentId as Id);
    if (byCouple.size >= MANY) return everything;
    const { practiceId, id, covers = [] } = coach;
    const seen = await askingFor({ practiceId, coach: { id, seesAll: false, covers } }, () =>
      seenCouples(this.database, { practiceId, coachId: id }, [...byCouple.keys()]),
    );
    const couples = [...byCouple].filter(([couple]) => seen.has(couple));
    if (couples.length === 0) return null;
    return {
      couples: couples.map(([couple, said]) => ({ id: couple, words: said.some(({ what }) => what === 'words') })),
      all: false,
    };
  }

  #missed(): void {
    this.#streams.forEach((stream) => stream.tell(everything));
  }

  #over(sessionId: Id): void {
    this.#streams.forEach((stream) => stream.session.id === sessionId && this.#end(stream, 'over'));
  }

  #beat(): void {
    this.#streams.forEach((stream) => stream.beat());
    void this.#lookAtSessions();
  }

  /** A session that nobody ends runs out all the same. */
  async #lookAtSessions(): Promise<void> {
    await Promise.all(
      [...Map.groupBy(this.#streams, ({ session }) => session.id).values()].map((one) => this.#tell(one, [])),
    );
  }

  #close(): void {
    this.#isClosed = true;
    this.#streams.forEach((stream) => this.#end(stream));
  }

  #end(stream: ChangeStream, reason?: 'over' | 'full'): void {
    this.#streams.delete(stream);
    stream.end(reason);
  }

  #of(practiceId: Id): ChangeStream[] {
    return [...this.#streams].filter(({ coach }) => coach.practiceId === practiceId);
  }
}
