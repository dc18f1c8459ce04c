import { startMailCatcher, type Disturb } from '@troth/mail/catcher';

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
  /** Asked at MAIL, with no recipient, and once for each message with its recipient. */
  readonly cut?: (recipient: string) => CutAt | null;
  /** An answer to RCPT such as `550 5.1.1 no such user`; null takes the recipient. */
  readonly refuse?: (recipient: string) => string | null;
  /** An answer to the content such as `550 5.7.1 blocked`, to a message that is not taken then; null takes it. */
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

/** Starts it on a free port of this machine. It takes a message when the final dot is read, before it answers. */
export async function startSink(): Promise<Sink> {
  const taken: Taken[] = [];
  const waiting = new Set<(mail: Taken) => void>();
  /** What was decided at RCPT, by recipient: nobody is sent two messages at once. */
  const cuts = new Map<string, CutAt | null>();
  let behaviour: Behaviour = {};
  let turnedAway = 0;
  let isUp = true;

  const turnAway = (why: string) => {
    turnedAway += 1;
    return { answer: { code: 421, message: `4.7.0 ${why}` } };
  };
  const disturb: Disturb = (phase, address, { messages, others }) => {
    const { cut, refuse, refuseContent, connections = Infinity, messagesPerConnection = Infinity } = behaviour;
    const recipient = address.toLowerCase();
    switch (phase) {
      case 'connect':
        return others >= connections ? turnAway('too many connections') : null;
      case 'mail':
        if (messages >= messagesPerConnection) return turnAway('too many messages');
        return cut?.('') === 'mail' ? { drop: true } : null;
      case 'rcpt':
        cuts.set(recipient, cut?.(recipient) ?? null);
        return answerOf(refuse?.(recipient));
      case 'data':
        return cuts.get(recipient) === 'data' ? { drop: true } : answerOf(refuseContent?.(recipient));
      case 'end':
        if (cuts.get(recipient) === 'dot') return { drop: true };
        return { waitMs: behaviour.answerAfterMs, waitFor: behaviour.answerWhen };
    }
  };
  const catcher = await startMailCatcher({
    server: { socketTimeout: 10 * 60_000 },
    async receive({ raw, recipients: [recipient = ''] }) {
      const mail = { ...headersOf(raw.toString('latin1')), recipient: recipient.toLowerCase(), at: Date.now() };
      taken.push(mail);
      // By then the answer is on its way, unless it is to wait: who hears of the message may cut the connection.
      setImmediate(() => {
        for (const tell of waiting) tell(mail);
        waiting.clear();
      });
    },
  });
  catcher.disturb(disturb);

  return {
    url: catcher.url,
    taken,
    turnedAway: () => turnedAway,
    behave: (wanted) => void (behaviour = wanted),
    next: () => new Promise((resolve) => waiting.add(resolve)),
    async down() {
      if (isUp) await catcher.pause();
      isUp = false;
    },
    async up() {
      if (!isUp) await catcher.resume();
      isUp = true;
    },
  };
}

/** `550 5.1.1 no such user` as the catcher wants it. */
function answerOf(line: string | null | undefined) {
  return line ? { answer: { code: Number(line.slice(0, 3)), message: line.slice(4) } } : null;
}

function headersOf(message: string): Pick<Taken, 'messageId' | 'kind'> {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return { messageId: header('Message-ID'), kind: header('Feedback-ID').split(':')[0]! };
}
