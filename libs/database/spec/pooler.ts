import { createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';

export interface Pooler {
  /** The database behind it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A pooler in transaction mode at its smallest: however many connect to it, their statements reach PostgreSQL over one
 * connection. It speaks the simple query protocol, and takes everybody in.
 */
export async function startPooler(url: string): Promise<Pooler> {
  const shared = new pg.Client({
    connectionString: url,
    types: { getTypeParser: () => (text: unknown) => text as never },
  });
  await shared.connect();
  // What a client asks for at its start reaches PostgreSQL, so that only the sharing gives the pooler away.
  await shared.query('set enable_seqscan = off');
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.on('error', () => undefined).on('close', () => clients.delete(socket));
    serve(socket, shared);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const at = new URL(url);
  at.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: at.href,
    close: async () => {
      clients.forEach((socket) => socket.destroy());
      await new Promise<void>((closed) => void server.close(() => closed()));
      await shared.end();
    },
  };
}

function serve(socket: Socket, shared: pg.Client): void {
  let begun = false;
  let unread = Buffer.alloc(0);
  let answering = Promise.resolve();
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      // A message is its kind and its length; the first one has no kind.
      const kindBytes = begun ? 1 : 0;
      if (unread.length < kindBytes + 4) return;
      const end = kindBytes + unread.readInt32BE(kindBytes);
      if (unread.length < end) return;
      const message = unread.subarray(0, end);
      unread = unread.subarray(end);
      if (!begun) socket.write(Buffer.concat([part('R', int32(0)), ready]));
      else if (message[0] === 'Q'.charCodeAt(0)) {
        const sql = message.toString('utf8', 5, end - 1);
        answering = answering.then(async () => void socket.write(await answerTo(shared, sql)));
      }
      begun = true;
    }
  });
}

async function answerTo(shared: pg.Client, sql: string): Promise<Buffer> {
  const { fields, rows, command } = await shared.query<unknown[]>({ text: sql, rowMode: 'array' });
  const described = fields.map(({ name, dataTypeID }) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(dataTypeID), int16(-1), int32(-1), int16(0)]),
  );
  const told = rows.map((row) =>
    part('D', int16(row.length), ...row.flatMap((value) => (value === null ? [int32(-1)] : sized(String(value))))),
  );
  return Buffer.concat([
    ...(fields.length > 0 ? [part('T', int16(fields.length), ...described)] : []),
    ...told,
    part('C', text(command)),
    ready,
  ]);
}

const int16 = (value: number) => Buffer.from([(value >> 8) & 255, value & 255]);
const int32 = (value: number) => Buffer.concat([int16(value >> 16), int16(value)]);
const text = (value: string) => Buffer.from(`${value}\0`);
const sized = (value: string) => [int32(Buffer.byteLength(value)), Buffer.from(value)];
const part = (kind: string, ...body: readonly Buffer[]) => {
  const whole = Buffer.concat(body);
  return Buffer.concat([Buffer.from(kind), int32(whole.length + 4), whole]);
};
const ready = part('Z', Buffer.from('I'));
