import { setTimeout as pause } from 'node:timers/promises';
import { setClock, settled } from '@troth/database';
import { startMailbox, type Mail, type Mailbox } from '@troth/testing';
import { createWorker, type Worker } from '@troth/worker';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { usualSettings } from '../../apps/worker/spec/usual-settings.js';

/** The API, the worker beside it, and the mailboxes of everybody who is written to. */
export class Home {
  private constructor(
    readonly api: ApiUnderTest,
    private readonly worker: Worker,
    private readonly mailbox: Mailbox,
  ) {}

  static async open(): Promise<Home> {
    const [api, mailbox] = await Promise.all([startApi(), startMailbox()]);
    await setClock(api.database, { frozenAt: api.clock.now() });
    const worker = await createWorker({
      ...usualSettings,
      databaseUrl: api.databaseUrl,
      smtpUrl: mailbox.url,
      keys: testKeyText,
    });
    return new Home(api, worker, mailbox);
  }

  /** Waits until everything that is due was worked off. */
  async settle(): Promise<void> {
    const now = this.api.clock.now();
    await setClock(this.api.database, { frozenAt: now });
    while (!(await settled(this.api.database, now))) await pause(20);
  }

  /** What came to an address, of whatever spelling, oldest first. */
  mailTo(spelling: RegExp): Mail[] {
    return this.mailbox.mails.filter(({ to }) => to.some((address) => spelling.test(address)));
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.mailbox.close();
    await this.api.close();
  }
}
