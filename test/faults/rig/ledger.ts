import type { Database } from '@troth/database';
import type { Taken } from './sink.js';

/** What a drill asked for, in its own book: never read from Troth's tables. */
export interface Due {
  readonly kind: string;
  readonly recipient: string;
  /** What is expected of it; `sent` unless said otherwise. */
  readonly end: 'sent' | 'sent-or-expired' | 'expired' | 'refused' | 'stopped';
}

/** What became of everything that was due: the sink's book held against the drill's, and Troth's rows against the sink's. */
export interface Account {
  readonly due: number;
  readonly accepted: number;
  readonly uncertain: number;
  readonly duplicate: number;
  readonly missing: number;
  readonly falselyAccepted: number;
  /** Sent although they were expired, refused or stopped by then. */
  readonly unwanted: number;
  /** Deliveries that are still under way. */
  readonly open: number;
  readonly examples: readonly string[];
}

interface DeliveryState {
  readonly kind: string;
  readonly recipient: string;
  readonly state: string;
  readonly messageId: string | null;
  readonly attempts: number;
  readonly answer: string | null;
}

const open = new Set(['due', 'claimed', 'handing-over', 'retry', 'held']);
const EXAMPLES = 5;

export class Ledger {
  readonly #due = new Map<string, Due>();

  expect(kind: string, recipient: string, end: Due['end'] = 'sent'): void {
    this.#due.set(keyOf({ kind, recipient }), { kind, recipient, end });
  }

  /** Everything that was asked for so far. */
  all(): readonly Due[] {
    return [...this.#due.values()];
  }

  async account(database: Database, taken: readonly Taken[]): Promise<Account> {
    const states = await statesOf(database);
    const examples: string[] = [];
    const note = (fault: string, key: string) => void (examples.length < EXAMPLES && examples.push(`${fault}: ${key}`));
    const sent = Map.groupBy(taken, keyOf);
    const ids = Map.groupBy(taken, ({ messageId }) => messageId);
    const rows = Map.groupBy(states, keyOf);

    let missing = 0;
    let unwanted = 0;
    for (const [key, { end }] of this.#due) {
      const ends = new Set(rows.get(key)?.map(({ state }) => state));
      if (sent.has(key)) {
        if (end !== 'sent' && end !== 'sent-or-expired') {
          unwanted += 1;
          note('unwanted', key);
        }
      } else if (!mayBeAbsent(end, ends)) {
        missing += 1;
        note(`missing (${words(rows.get(key))})`, key);
      }
    }

    // One message twice, two messages for one occasion, or one that nobody asked for.
    let duplicate = 0;
    for (const [key, mails] of sent) {
      const surplus = mails.length - (this.#due.has(key) ? 1 : 0);
      duplicate += surplus;
      if (surplus > 0) note('sent twice or unasked', key);
    }
    const accepted = states.filter(({ state }) => state === 'accepted');
    const falsely = accepted.filter(({ messageId }) => !ids.has(messageId ?? ''));
    for (const row of falsely) note('falsely accepted', keyOf(row));
    return {
      due: [...this.#due.values()].filter(({ end }) => end === 'sent' || end === 'sent-or-expired').length,
      accepted: accepted.length,
      uncertain: states.filter(({ state }) => state === 'uncertain').length,
      duplicate,
      missing,
      falselyAccepted: falsely.length,
      unwanted,
      open: states.filter(({ state }) => open.has(state)).length,
      examples,
    };
  }
}

/** Whether something that the sink never saw has an end that says so honestly. */
function mayBeAbsent(end: Due['end'], states: ReadonlySet<string>): boolean {
  if (states.has('uncertain')) return true;
  if (end === 'sent') return false;
  if (end === 'sent-or-expired' || end === 'expired') return states.size === 0 || states.has('expired');
  return true;
}

function words(rows: readonly DeliveryState[] = []): string {
  const each = rows.map(
    ({ state, attempts, answer }) => `${state} after ${attempts} attempts, ${answer ?? 'no answer'}`,
  );
  return each.join('; ') || 'no row';
}

function keyOf({ kind, recipient }: { kind: string; recipient: string }): string {
  return `${kind} ${recipient}`;
}

function statesOf(database: Database): Promise<DeliveryState[]> {
  return database.query(
    `select d.kind, coalesce(p.email, d.sent_to, '') as recipient, d.state, d.message_id as "messageId",
            d.attempts, d.answer
     from delivery d left join partner p on p.practice_id = d.practice_id and p.id = d.person_id`,
  );
}
