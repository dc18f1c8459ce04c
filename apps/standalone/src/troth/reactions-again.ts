import { tryReactionsAgain } from '@troth/database';
import { CannotRun, command } from './command.js';
import { isId } from './ids.js';

export const reactionsAgain = command(
  'reactions again',
  'gives what failed another try, once its cause is mended',
  `Tries the failed reactions to one event again at once, or all that there are, those that were given up among them. A
reaction is applied once, no matter who tries it and how often; one that fails again is listed again by "reactions".

  npm run troth -- reactions again 019a2b7c-…`,
  (parser, { database, say }) =>
    parser
      .argument('[event-id]', 'of the event')
      .option('--all', 'all that there are')
      .action(async (id, { all }) => {
        if (!id && !all) throw new CannotRun('Give the id of an event, or --all.');
        const eventId = all || !id ? null : id;
        if (eventId !== null && !isId(eventId)) throw new CannotRun(`${eventId} is no id. Ask with --help.`);
        const again = await tryReactionsAgain(await database(), eventId);
        say(
          again === 0
            ? 'Nothing of it has failed.'
            : `${again} ${again === 1 ? 'is' : 'are'} tried again within seconds.`,
        );
      }),
);
