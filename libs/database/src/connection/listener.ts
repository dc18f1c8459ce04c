import pg from 'pg';

const RECONNECT_MS = 500;
const CONNECT_MS = 10_000;

type Heard = (words: string | null) => void;

/** A connection of its own that hears PostgreSQL's NOTIFY. */
export interface Listener {
  /**
   * Calls back on every notification of `channel` with its words, and with null after a reconnection, since one may have
   * been missed.
   */
  on(channel: string, heard: Heard): Promise<() => void>;
  close(): Promise<void>;
}

/** Opens the listening connection with PostgreSQL's `options`; it connects again by itself when PostgreSQL restarts. */
export async function openListener(url: string, name: string, options = ''): Promise<Listener> {
  const hearers = new Map<string, Set<Heard>>();
  let closed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: name,
      options,
    });
    fresh.on('notification', ({ channel, payload = '' }) => hearers.get(channel)?.forEach((heard) => heard(payload)));
    fresh.on('error', () => undefined);
    try {
      await fresh.connect();
      for (const channel of hearers.keys()) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (fault) {
      await fresh.end().catch(() => undefined);
      throw fault;
    }
    // Not before: one that never came about ends as well, and its caller tries again already.
    fresh.once('end', () => {
      if (!closed) void reconnect();
    });
    return fresh;
  }

  async function reconnect(): Promise<void> {
    while (!closed) {
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
      try {
        client = await connect();
        hearers.forEach((set) => set.forEach((heard) => heard(null)));
        return;
      } catch {
        continue;
      }
    }
  }

  return {
    async on(channel, heard) {
      const set = hearers.get(channel) ?? new Set();
      hearers.set(channel, set.add(heard));
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return () => void set.delete(heard);
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}
