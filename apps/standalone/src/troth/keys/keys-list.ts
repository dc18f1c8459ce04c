import { knownKeys } from '@troth/database';
import { parseKeys } from '@troth/sealing';
import { command } from '../command.js';

export const keysList = command(
  'keys list',
  'tells which keys the database was sealed with, and whether TROTH_KEYS has them',
  `One line a key, by its id and the first letters of its fingerprint: whether TROTH_KEYS holds it, and since when it is in
use. Addresses are found by the one that is named so; it has to stay the last in TROTH_KEYS.`,
  (parser, { database, settings, say }) =>
    parser.action(async () => {
      const given = parseKeys(settings.keys).all;
      const known = await knownKeys(await database());
      if (known.length === 0) say('No API or worker has started on this database yet.');
      for (const { id, fingerprint, findsAddresses, firstUsedAt } of known) {
        const ours = given.find((key) => key.id === id);
        const fit = !ours
          ? 'MISSING in TROTH_KEYS'
          : ours.fingerprint.equals(fingerprint)
            ? 'fits'
            : 'ANOTHER KEY in TROTH_KEYS';
        const addresses = findsAddresses ? ', finds addresses' : '';
        say(
          `${id}  ${fingerprint.toString('hex').slice(0, 12)}  ${fit}, since ${firstUsedAt.toISOString()}${addresses}`,
        );
      }
    }),
);
