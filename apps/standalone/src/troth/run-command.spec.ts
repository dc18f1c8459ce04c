import { describe, expect, it } from '@jest/globals';
import { commands } from './registry.js';
import { runCommand } from './run-command.js';

async function said(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const database = () => Promise.reject(new Error('The database was asked for.'));
  await runCommand(args, { settings: {}, database, clock: database, say: (line: string) => lines.push(line) } as never);
  return lines.join('\n');
}

describe('the operator’s commands', () => {
  it('are listed, by name and what they do, when none or --help is asked for', async () => {
    for (const args of [[], ['help'], ['--help']])
      for (const { name, does } of commands)
        expect(await said(...args)).toMatch(new RegExp(`^  ${name} +${does}`, 'm'));
  });

  it.each(commands.map(({ name }) => name))('%s shows its usage with --help, and asks no database', async (name) => {
    expect(await said(...name.split(' '), '--help')).toContain(`Usage: npm run troth -- ${name} [options]`);
  });

  it('are refused where they were not typed as they should be, with what to do', async () => {
    const wrong = {
      'coach ad': /^There is no command "coach ad"\.[^]*coach add/,
      'coach add --name Ruth': /required option '--email <address>' not specified[^]*--help/,
      'coach password': /missing required argument 'address'[^]*--help/,
      'coach password a@b.example c@d.example': /too many arguments[^]*--help/,
      'coach sign-out': /^Give the address of a coach, or --all\.$/,
      'erase a@b.example --yess': /unknown option '--yess'[^]*Did you mean --yes\?[^]*--help/,
      'reactions agan': /too many arguments[^]*--help/,
    };
    for (const [typed, words] of Object.entries(wrong)) await expect(said(...typed.split(' '))).rejects.toThrow(words);
  });
});
