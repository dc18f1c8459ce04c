import { openFit, rotateKeys } from '@troth/programme';
import { command } from '../command.js';
import { keepKeysAct } from './keep-keys-act.js';

export const keysRotate = command(
  'keys rotate',
  'seals everything with the first key of TROTH_KEYS, and says which keys are no longer needed',
  `Every process goes on meanwhile. In four steps, so that no process meets a text whose key it has not got:

  1. Put the new key at the end of TROTH_KEYS, and restart every process.   TROTH_KEYS=k1:…,k2:…
  2. Move it to the front, and restart every process.                        TROTH_KEYS=k2:…,k1:…
  3. npm run troth -- keys rotate
  4. Once it says that k1 is no longer needed: leave k1 out, and restart.    TROTH_KEYS=k2:…

It can be stopped at any time; run again, it does what is left. Links in emails that were sent go on working without the
old key. If that key was stolen, npm run troth -- keys forget k1 --yes ends them.`,
  (parser, { database, databaseUrl, clock, settings, say }) =>
    parser.action(async () => {
      const keys = await openFit(await databaseUrl(), { ...settings, besideNewer: true });
      const opened = await database();
      const at = (await clock()).now();
      const { resealed, unreadable, retired, needed } = await rotateKeys(opened, keys, at);
      await keepKeysAct(opened, { act: 'keys-rotated', detail: keys.current.id, at });
      say(`${resealed} texts are sealed with ${keys.current.id} now.`);
      if (unreadable > 0)
        say(`${unreadable} texts could not be opened with the keys that there are, and stay as they are.`);
      for (const id of retired) say(`${id} is no longer needed: take it out of TROTH_KEYS.`);
      for (const { id, texts } of needed) say(`${id} is still needed by ${texts} texts: keep it, and run this again.`);
    }),
);
