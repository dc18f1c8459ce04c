import type { Command } from '../../apps/standalone/src/troth/command.js';
import { World } from '../../apps/worker/spec/world.js';

/** A couple's first week, from its start on a Monday to the Monday noon after it. */
export async function aWeekLater(): Promise<World> {
  const world = await World.open();
  await world.start();
  await world.advanceTo('2026-11-30T12:00:00Z');
  return world;
}

/** What a command says in the terminal, asked about the world's own database. */
export async function said(world: World, command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  await command.run(args, {
    database: async () => world.database,
    clock: async () => ({ now: () => world.now }),
    settings: { keys: world.settings.keys },
    say: (line: string) => lines.push(line),
  } as never);
  return lines.join('\n');
}
