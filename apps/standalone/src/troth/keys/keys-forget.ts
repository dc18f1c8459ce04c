import { forgetKey } from '@troth/database';
import { CannotRun, command } from '../command.js';
import { keepKeysAct } from './keep-keys-act.js';

export const keysForget = command(
  'keys forget',
  'lets Troth start without a key that is lost or was taken out of use',
  `Troth refuses to start without a key that values in the database are sealed with. If that key is lost for good, this
takes it off the list: notes and words sealed with it are shown as unreadable from then on, and links made with it open
nothing. If it also wrapped what addresses are looked up by (it was the only one, or keys rotate ran with it in front), new
ones are made: nobody who joined before is found by their address any more. A key that only changed hands needs none of
this: see keys rotate. After a key was stolen and retired, this ends the links that it made.

  npm run troth -- keys forget k1 --yes`,
  (parser, { database, clock, say }) =>
    parser
      .argument('<id>', 'of a key')
      .option('--yes', 'do it')
      .action(async (id, { yes }) => {
        if (!yes)
          throw new CannotRun(`What is sealed with ${id} can never be read again without it. If so be it, say --yes.`);
        const opened = await database();
        if (!(await forgetKey(opened, id)))
          throw new CannotRun(`The database knows no key ${id}. See: npm run troth -- keys list`);
        await keepKeysAct(opened, { act: 'keys-forgotten', detail: id, at: (await clock()).now() });
        say(`${id} is forgotten. Start the API and the workers with the keys that there are.`);
      }),
);
