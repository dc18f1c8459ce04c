import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One message that the server took, in the order of taking. */
export interface Taken {
  readonly messageId: string;
  readonly kind: string;
  readonly recipient: string;
  /** System time, milliseconds. */
  readonly at: number;
}

/** Where a connection is cut: before MAIL is answered, within DATA, or after the final dot, when it took the message. */
export type CutAt = 'mail' | 'data' | 'dot';

/** How the server behaves; what is left out is as it should be. */
export interface Behaviour {
  /** Milliseconds before the answer to the final dot. */
  readonly answerAfterMs?: number;
  /** The answer to the final dot waits for this. */
  readonly answerWhen?: Promise<void>;
  /** Asked once for each message, with its recipient. */
  readonly cut?: (recipient: string) => CutAt | null;
  /** An answer to RCPT such as `550 5.1.1 no such user`; null takes the recipient. */
  readonly refuse?: (recipient: string) => string | null;
  /** An answer to the final dot such as `550 5.7.1 blocked`, to a message that is not taken then; null takes it. */
  readonly refuseContent?: (recipient: string) => string | null;
  /** More connections than so many are refused with 421. */
  readonly connections?: number;
  /** After so many messages a connection is ended with 421. */
  readonly messagesPerConnection?: number;
}

/** An SMTP server of the drill's own process, which no drill kills: it remembers every message that it took. */
export interface Sink {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** How often it said 421. */
  turnedAway(): number;
  behave(behaviour: Behaviour): void;
  /** Resolves with the first message taken from now on. */
  next(): Promise<Taken>;
  /** Nobody answers any more, and every open connection breaks. */
  down(): Promise<void>;
  up(): Promise<void>;
}

const MOST_BYTES = 10 * 1024 * 1024;

/** Starts it on a free port of this machine. It takes a message when the final dot is read, before it answers. */
export async function startSink(): Promise<Sink> {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  const waiting = new Set<(mail: Taken) => void>();
  let behaviour: Behaviour = {};
  let server: Server | null = null;

  let turnedAway = 0;

  const turnAway = (socket: Socket, why: string) => {
    turnedAway += 1;
    socket.end(`421 4.7.0 ${why}\r\n`);
  };
  const take = (mail: Taken) => {
    taken.push(mail);
    for (const tell of waiting) tell(mail);
    waiting.clear();
  };
  const listen = async (port: number) => {
    const fresh = createServer((socket) => {
      socket.on('error', () => undefined);
      if (sockets.size >= (behaviour.connections ?? Infinity)) return turnAway(socket, 'too many connections');
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      converse(socket, { behaviour: () => behaviour, take, turnAway });
    });
    await new Promise<void>((resolve, reject) => {
      fresh.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    server = fresh;
  };
  await listen(0);
  const { port } = (server as Server | null)!.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    turnedAway: () => turnedAway,
    behave: (wanted) => void (behaviour = wanted),
    next: () => new Promise((resolve) => waiting.add(resolve)),
    async down() {
      const going = server;
      server = null;
      const closed = new Promise<void>((resolve) => (going ? going.close(() => resolve()) : resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async up() {
      if (!server) await listen(port);
    },
  };
}

/** One connection's dialogue, line by line. */
function converse(
  socket: Socket,
  {
    behaviour,
    take,
    turnAway,
  }: { behaviour: () => Behaviour; take: (mail: Taken) => void; turnAway: (socket: Socket, why: string) => void },
): void {
  let buffered = '';
  let content = false;
  let recipient = '';
  let cut: CutAt | null = null;
  let messages = 0;
  const say = (line: string) => void (socket.destroyed || socket.write(`${line}\r\n`));
  say('220 sink ESMTP');

  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffered += chunk;
    if (buffered.length > MOST_BYTES) return void socket.destroy();
    while (!socket.destroyed && (content ? readContent() : readLine()));
  });

  function readLine(): boolean {
    const end = buffered.indexOf('\r\n');
    if (end < 0) return false;
    const line = buffered.slice(0, end);
    buffered = buffered.slice(end + 2);
    answer(line);
    return true;
  }

  function answer(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') return say('250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES');
    if (verb === 'QUIT') {
      say('221 2.0.0 bye');
      return void socket.end();
    }
    if (verb === 'MAIL') {
      // Which message this is stands in RCPT only, so a cut at "mail" is decided without it.
      cut = behaviour().cut?.('') ?? null;
      if ((messages += 1) > (behaviour().messagesPerConnection ?? Infinity))
        return turnAway(socket, 'too many messages');
      return cut === 'mail' ? void socket.destroy() : say('250 2.1.0 ok');
    }
    if (verb === 'RCPT') {
      recipient = (/<([^>]*)>/.exec(line)?.[1] ?? '').toLowerCase();
      cut = behaviour().cut?.(recipient) ?? null;
      return say(behaviour().refuse?.(recipient) ?? '250 2.1.5 ok');
    }
    if (verb === 'DATA') {
      content = true;
      return say('354 go ahead');
    }
    say('250 2.0.0 ok');
  }

  function readContent(): boolean {
    if (cut === 'data' && buffered.length > 0) {
      socket.destroy();
      return false;
    }
    const end = buffered.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const message = buffered.slice(0, end);
    buffered = buffered.slice(end + 5);
    content = false;
    const { answerAfterMs = 0, answerWhen } = behaviour();
    const answering = Promise.all([answerAfterMs > 0 && pause(answerAfterMs), answerWhen]);
    void finish({ ...headersOf(message), recipient, at: Date.now() }, answering);
    return true;
  }

  async function finish(mail: Taken, answering: Promise<unknown>): Promise<void> {
    const refusal = behaviour().refuseContent?.(mail.recipient) ?? null;
    if (refusal) return say(refusal);
    take(mail);
    if (cut === 'dot') return void socket.destroy();
    await answering;
    say('250 2.0.0 taken');
  }
}

function headersOf(message: string): Pick<Taken, 'messageId' | 'kind'> {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return { messageId: header('Message-ID'), kind: header('Feedback-ID').split(':')[0]! };
}
