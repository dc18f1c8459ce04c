import { createRequire } from 'node:module';
import { createServer, type AddressInfo, Socket } from 'node:net';
import { EventEmitter } from 'node:events';

import type { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startMailCatcher, type CaughtMail, type MailCatcher } from '../catcher/catcher.js';
import {
  isOfMessageAlone,
  LibraryConnection,
  readServerUrl,
  sendingPhase,
  writeContent,
  type LibraryContent,
  type LibraryFault,
} from './nodemailer.js';

const manifest = (name: string) => createRequire(import.meta.url)(name) as Record<string, never> & { version: string };
const content = Buffer.from('Subject: hi\r\n\r\n..a line that begins with a dot\r\n');

/** Content as the library is given it; `pipe` is all that it has of a stream. */
class Piped extends EventEmitter implements LibraryContent {
  piped: Writable | null = null;

  pipe(wire: Writable): Writable {
    this.piped = wire;
    writeContent(wire, content);
    return wire;
  }

  destroy(): void {}
}

describe('what we rely on in nodemailer', () => {
  const caught: CaughtMail[] = [];
  let catcher: MailCatcher;
  let connection: LibraryConnection;

  beforeEach(async () => {
    caught.length = 0;
    catcher = await startMailCatcher({ receive: async (mail) => caught.push(mail) });
    connection = new LibraryConnection({ host: '127.0.0.1', port: Number(new URL(catcher.url).port), ignoreTLS: true });
  });
  afterEach(async () => {
    connection.close();
    await catcher.close();
  });

  const envelope = { from: 'troth@example.org', to: 'ada@example.org' };
  const faultOf = (sending: Promise<unknown>): Promise<LibraryFault> =>
    sending.then(
      () => ({}),
      (fault: LibraryFault) => fault,
    );
  const answer = (where: string, code: number) =>
    catcher.disturb((phase) => (phase === where ? { answer: { code, message: 'no' } } : null));

  it('is this version exactly: another one is to be looked through first', () => {
    const { version } = manifest('nodemailer/package.json');
    const { dependencies } = manifest('../../package.json') as unknown as { dependencies: Record<string, string> };

    expect([dependencies['nodemailer'], version]).toEqual(['10.6.0', '10.6.0']);
  });

  it('reads a URL with its user', () => {
    expect(readServerUrl('smtps://us%40er:pass@mail.example:2465')).toMatchObject({
      host: 'mail.example',
      port: 2465,
      secure: true,
      auth: { user: 'us@er', pass: 'pass' },
    });
  });

  it('keeps the answer to EHLO until it has connected (lastServerResponse)', async () => {
    expect(await connection.connect()).toEqual({ offersSmtpUtf8: true });
  });

  it('tells whether it is open, encrypted and signed in (destroyed, secure, authenticated)', async () => {
    await connection.connect();
    const { isOpen, isEncrypted, isSignedIn } = connection;
    connection.quit();
    await connection.ended;

    expect({ isOpen, isEncrypted, isSignedIn }).toEqual({ isOpen: true, isEncrypted: false, isSignedIn: false });
    expect(connection.isOpen).toBe(false);
  });

  it('passes over signing in where the server offers none (allowsAuth)', async () => {
    await connection.connect();
    await connection.signIn({ user: 'us', credentials: { user: 'us', pass: 'pass' } });

    expect(connection.isSignedIn).toBe(false);
  });

  it('has the content written to its socket after 354, as it is', async () => {
    await connection.connect();
    const body = new Piped();

    expect(await connection.send(envelope, body)).toMatch(/^250 /);
    expect(body.piped).toBeInstanceOf(Socket);
    // The server takes one dot away; had the library added one, both would be there.
    expect(caught.map(({ raw }) => raw.toString())).toEqual([content.toString().replace('..a', '.a')]);
  });

  it.each([
    ['in one write, where it takes that', '250-here\r\n250 PIPELINING', ['MAIL RCPT DATA']],
    ['one after the other, where it does not', '250 here', ['MAIL', 'RCPT', 'DATA']],
  ])('speaks to a server %s', async (_, greeting, commands) => {
    const server = await spokenTo(greeting);
    const other = new LibraryConnection({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
    await other.connect();
    const written = await whatIsWritten(async () => {
      expect(await other.send(envelope, new Piped())).toBe('250 taken');
    });
    other.close();
    await server.close();

    expect(written.filter((one) => /^(MAIL|RCPT|DATA)/.test(one)).map(verbsIn)).toEqual(commands);
    expect(server.heard.at(-1)).toBe('content');
  });

  it.each([
    ['mail', 'sender', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }],
    ['rcpt', 'recipient', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }],
    ['data', 'content', { code: 'EMESSAGE', command: 'DATA', responseCode: 550 }],
  ] as const)('names where it was refused: %s, %s', async (where, phase, told) => {
    answer(where, 550);
    await connection.connect();
    const body = new Piped();
    const fault = await faultOf(connection.send(envelope, body));

    expect(fault).toMatchObject(told);
    expect([sendingPhase(fault, body.piped !== null), isOfMessageAlone(fault)]).toEqual([phase, true]);
    await connection.reset();
    catcher.disturb(() => null);
    expect(await connection.send(envelope, new Piped())).toMatch(/^250 /);
  });

  it('does not call back when the server hangs up, but ends', async () => {
    catcher.disturb((phase) => (phase === 'rcpt' ? { drop: true } : null));
    await connection.connect();
    const fault = await faultOf(connection.send(envelope, new Piped()));

    expect(isOfMessageAlone(fault)).toBe(false);
    expect(fault.code).toBe('ECONNECTION');
    await connection.ended;
  });

  it('names a server that is not there, and keeps the code of the system', async () => {
    await catcher.pause();
    const fault = await faultOf(connection.connect());
    await catcher.resume();

    expect(fault).toMatchObject({ code: 'ESOCKET', originalCode: 'ECONNREFUSED' });
  });
});

const verbsIn = (said: string) =>
  said
    .split('\r\n')
    .flatMap((line) => (line === '' ? [] : [line.slice(0, 4)]))
    .join(' ');

/** What sockets are given to write while something is done, each write by itself. */
async function whatIsWritten(done: () => Promise<void>): Promise<string[]> {
  const written: string[] = [];
  const write = Socket.prototype.write;
  Socket.prototype.write = function (this: Socket, ...given: Parameters<typeof write>) {
    written.push(String(given[0]));
    return write.apply(this, given);
  } as typeof write;
  try {
    await done();
  } finally {
    Socket.prototype.write = write;
  }
  return written;
}

/** A server that answers the commands of each chunk together, and notes which came in one. */
async function spokenTo(greeting: string) {
  const heard: string[] = [];
  const answers: Readonly<Record<string, string>> = {
    EHLO: greeting,
    MAIL: '250 ok',
    RCPT: '250 ok',
    DATA: '354 go on',
  };
  const server = createServer((socket) => {
    let isContent = false;
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      const verbs = said.split('\r\n').flatMap((line) => (line === '' ? [] : [line.slice(0, 4)]));
      heard.push(isContent ? 'content' : verbs.join(' '));
      const replies = isContent ? ['250 taken'] : verbs.map((verb) => answers[verb]);
      isContent = verbs.includes('DATA');
      socket.write(`${replies.join('\r\n')}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
