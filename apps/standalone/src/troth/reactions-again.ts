import { tryReactionsAgain } from '@troth/database';
import { readArguments, theWord } from './arguments.js';
import { CannotRun, type Command } from './command.js';
import { isId } from './ids.js';

export const reactionsAgain: Command = {
  name: 'reactions again',
  does: 'gives what failed another try, once its cause is mended',
  help: `reactions again EVENT-ID|--all

Tries the failed reactions to one event again at once, or all that there are, those that were given up among them. A
reaction is applied once, whoever tries it and how often; one that fails again is listed again by "reactions".

  npm run troth -- reactions again 019a2b7c-…`,
  async run(args, { database, say }) {
    const given = readArguments(args, [], ['all']);
    const eventId = given.flags.has('all') ? null : theWord(given, 'id of an event, or --all');
    if (eventId !== null && !isId(eventId)) throw new CannotRun(`${eventId} is no id. Ask with --help.`);
    const again = await tryReactionsAgain(await database(), eventId);
    say(
      again === 0 ? 'Nothing of it has failed.' : `${again} ${again === 1 ? 'is' : 'are'} tried again within seconds.`,
    );
  },
};
