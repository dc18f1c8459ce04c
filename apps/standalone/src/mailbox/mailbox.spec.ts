import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailCatcher } from '@troth/mail/catcher';
import nodemailer from 'nodemailer';
import { openMailbox } from './mailbox.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-mailbox-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function send(url: string, mail: { to: string; subject: string; kind?: string; html?: string }): Promise<void> {
  const transport = nodemailer.createTransport(url);
  await transport.sendMail({
    from: 'Practice <hello@practice.example>',
    text: 'Open https://troth.example/check-in#abc now.',
    headers: { 'Feedback-ID': `${mail.kind ?? 'check-in'}:practice:troth` },
    ...mail,
  });
  transport.close();
}

describe('the captured mailbox', () => {
  it('takes mail over SMTP and tells its kind, its parts and its links', async () => {
    const mailbox = await openMailbox(folder);
    const server = await startMailCatcher({ receive: ({ raw }) => mailbox.receive(raw) });
    await send(server.url, {
      to: 'ana@example.org',
      subject: 'Schön, dass du da bist',
      html: '<a href="https://troth.example/check-in#abc">Open</a><a href="https://troth.example/?a=1&amp;b=2">x</a>',
    });
    await server.close();

    const [mail] = await mailbox.list({});
    expect(mail).toMatchObject({ kind: 'check-in', to: 'ana@example.org', subject: 'Schön, dass du da bist' });
    expect(mail!.from).toBe('hello@practice.example');
    expect(mail!.links).toEqual(['https://troth.example/check-in#abc', 'https://troth.example/?a=1&b=2']);
    expect(mail!.headers['feedback-id']).toBe('check-in:practice:troth');
  });

  it('finds by recipient, kind, id and date', async () => {
    const mailbox = await openMailbox(folder);
    const server = await startMailCatcher({ receive: ({ raw }) => mailbox.receive(raw) });
    await send(server.url, { to: 'ana@example.org', subject: '1' });
    await send(server.url, { to: 'ben@example.org', subject: '2', kind: 'welcome' });
    await send(server.url, { to: 'ana@example.org', subject: '3', kind: 'welcome' });
    await server.close();

    const subjects = async (filter: object) => (await mailbox.list(filter)).map(({ subject }) => subject);
    expect(await subjects({ to: 'ANA@example.org' })).toEqual(['1', '3']);
    expect(await subjects({ kind: 'welcome' })).toEqual(['2', '3']);
    const [first] = await mailbox.list({});
    expect(await subjects({ after: first!.id })).toEqual(['2', '3']);
    expect(await subjects({ after: '2001-01-01T00:00:00Z' })).toEqual(['1', '2', '3']);
    expect((await mailbox.newest({ to: 'ana@example.org' }))?.subject).toBe('3');
    expect(await mailbox.newest({ to: 'nobody@example.org' })).toBeNull();
  });

  it('keeps its mail over a restart and goes on numbering', async () => {
    const first = await openMailbox(folder);
    await first.receive(Buffer.from('To: a@example.org\r\nSubject: before\r\n\r\nHello'));
    const second = await openMailbox(folder);
    await second.receive(Buffer.from('To: a@example.org\r\nSubject: after\r\n\r\nHello'));
    expect((await second.list({})).map(({ id, subject }) => [id, subject])).toEqual([
      ['00000001', 'before'],
      ['00000002', 'after'],
    ]);
  });

  it('is its owner’s alone to read, and was too open before', async () => {
    await chmod(folder, 0o755);
    const mailbox = await openMailbox(folder);
    await mailbox.receive(Buffer.from('To: a@example.org\r\nSubject: a link\r\n\r\nHello'));
    const modes = await Promise.all(
      ['', ...(await readdir(folder))].map(async (name) => [name, (await stat(join(folder, name))).mode & 0o777]),
    );
    expect(Object.fromEntries(modes)).toEqual({
      '': 0o700,
      '00000001.eml': 0o600,
      '00000001.json': 0o600,
      'index.jsonl': 0o600,
    });
  });

  it('holds no more than it may: the oldest go, files and all', async () => {
    const mailbox = await openMailbox(folder, { keep: 10 });
    for (let count = 1; count <= 25; count++) await mailbox.receive(Buffer.from(`Subject: ${count}\r\n\r\nHello`));
    const kept = await mailbox.list({});
    expect(kept.length).toBeLessThanOrEqual(11);
    expect(kept.at(-1)!.subject).toBe('25');
    expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toHaveLength(kept.length);
  });
});
