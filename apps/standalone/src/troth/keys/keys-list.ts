import { countTextsByKey, knownKeys } from '@troth/database';
import { parseKeys } from '@troth/sealing';
import { command } from '../command.js';

export const keysList = command(
  'keys list',
  'tells which keys the database was sealed with, and whether TROTH_KEYS has them',
  `One line a key, by its id and the first letters of its fingerprint: whether TROTH_KEYS holds it, since when it is in use,
and how many texts it has sealed. One that is no longer needed can be taken out of TROTH_KEYS: npm run troth -- keys rotate`,
  (parser, { database, settings, say }) =>
    parser.action(async () => {
      const given = parseKeys(settings.keys).all;
      const opened = await database();
      const known = await knownKeys(opened);
      const counts = await countTextsByKey(opened.statements);
      if (known.length === 0) say('No API or worker has started on this database yet.');
      for (const { id, fingerprint, firstUsedAt, retiredAt } of known) {
        const ours = given.find((key) => key.id === id);
        const count = counts.get(id) ?? 0;
        const idle = retiredAt !== null && count === 0;
        const fit = !ours
          ? idle
            ? 'not in TROTH_KEYS'
            : 'MISSING in TROTH_KEYS'
          : ours.fingerprint.equals(fingerprint)
            ? 'fits'
            : 'ANOTHER KEY in TROTH_KEYS';
        const use = idle ? 'no longer needed' : `${count} texts`;
        say(`${id}  ${fingerprint.toString('hex').slice(0, 12)}  ${fit}, since ${firstUsedAt.toISOString()}, ${use}`);
      }
    }),
);
