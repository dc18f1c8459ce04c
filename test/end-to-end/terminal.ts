import type { Command } from '../../apps/standalone/src/troth/command.js';
import { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';

/** A couple's first week, from its start on a Monday to the Monday noon after it. */
export async function aWeekLater(): Promise<PracticeUnderTest> {
  const practice = await PracticeUnderTest.open();
  await practice.start();
  await practice.advanceTo('2026-11-30T12:00:00Z');
  return practice;
}

/** What a command says in the terminal, asked about the practice's own database. */
export async function said(practice: PracticeUnderTest, command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  await command.run(args, {
    database: async () => practice.database,
    clock: async () => ({ now: () => practice.now }),
    settings: { keys: practice.settings.keys, backups: { to: null, recipients: [] } },
    say: (line: string) => lines.push(line),
  } as never);
  return lines.join('\n');
}
