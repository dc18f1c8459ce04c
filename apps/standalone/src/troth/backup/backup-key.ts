import { generateIdentity, identityToRecipient } from 'age-encryption';
import { command } from '../command.js';

export const backupKey = command(
  'backup key',
  'makes a pair of keys for backups',
  `Prints a private and a public key of age (age-encryption.org), as age-keygen does. Backups are encrypted for the public
one, which this machine may know; the private one opens them: keep it on another machine and on paper, apart from the
backups and from TROTH_KEYS. It is written nowhere.

  npm run --silent troth -- backup key > backup-key.txt`,
  (parser, { say }) =>
    parser.action(async () => {
      const identity = await generateIdentity();
      say(`# public key: ${await identityToRecipient(identity)}`);
      say(identity);
    }),
);
