import { findDelivery, idsAt, sendAgain } from '@troth/database';
import { CannotRun, command } from '../command.js';
import { isId } from '../ids.js';

const whyNot = {
  unknown: 'There is no such email.',
  'not uncertain': 'Its end is known, so it is not sent again.',
  expired: 'Its time has gone by, so it is not sent again.',
  'asked before': 'It was asked for once more already; once is all there is.',
};

export const mailAgain = command(
  'mail again',
  'sends an email once more of which nobody knows whether it arrived',
  `It may arrive twice: only a person can want that.

  npm run troth -- mail again 019a2b7c-…`,
  (parser, { database, clock, say }) =>
    parser.argument('<id>', 'of a delivery that is uncertain, which "status" lists').action(async (deliveryId) => {
      if (!isId(deliveryId)) throw new CannotRun(`${deliveryId} is no id. Ask with --help.`);
      const opened = await database();
      const found = await findDelivery(opened, deliveryId);
      if (!found) throw new CannotRun(whyNot.unknown);
      const now = (await clock()).now();
      const { practiceId } = found;
      const again = await opened.transaction((tx) =>
        sendAgain(tx, { practiceId, deliveryId }, { id: idsAt(now)(), now }),
      );
      if (!again.ok) throw new CannotRun(whyNot[again.why]);
      say(`It is due once more, as ${again.id}.`);
    }),
);
