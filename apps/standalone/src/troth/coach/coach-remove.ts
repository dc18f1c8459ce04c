import {
  appendAuditEntry,
  countCouples,
  findCoachByAddress,
  lockRoles,
  removeCoach,
  type Coach,
  type Tx,
} from '@troth/database';
import { byOperator, roleNames, vacantRoles } from '@troth/domain';
import { CannotRun, command } from '../command.js';
import { theCoach } from './the-coach.js';

export const coachRemove = command(
  'coach remove',
  'lets a coach leave, and hands their couples over',
  `The coach is signed out, signs in no more, and gets no more email. All their couples, with everything that was written
about them, go to the coach named by --to, which is needed as soon as there is one.
The only lead coach or safety officer leaves once somebody else is that too. Run again for somebody who has left, it hands over what came to them meanwhile.

  npm run troth -- coach remove ruth@practice.example --to ada@practice.example`,
  (parser, { database, clock, say }) =>
    parser
      .argument('<address>', 'of the coach who leaves')
      .option('--to <address>', 'of the coach who takes over')
      .action(async (address, given) => {
        const opened = await database();
        const coach = await findCoachByAddress(opened, address);
        if (!coach) throw new CannotRun(`No coach has the address ${address}. See: npm run troth -- coach list`);
        const couples = await countCouples(opened, coach);
        const to = given.to ? await theCoach(opened, given.to) : null;
        if (to?.id === coach.id) throw new CannotRun('The couples cannot be handed over to the coach who leaves.');
        if (to && to.practiceId !== coach.practiceId) throw new CannotRun(`${to.name} belongs to another practice.`);
        if (!to && couples.all > 0) {
          const howMany = `${couples.all} ${couples.all === 1 ? 'couple' : 'couples'}, ${couples.underWay} of them under way`;
          throw new CannotRun(`${coach.name} has ${howMany}: name the coach who takes over with --to ADDRESS.`);
        }
        if (coach.leftAt && couples.all === 0)
          throw new CannotRun(`${coach.name} has left already, and has no couples.`);
        const now = (await clock()).now();
        const moved = await opened.transaction(async (tx) => {
          await refuseLastOfRole(tx, coach);
          const { practiceId, id: about } = coach;
          await appendAuditEntry(tx, byOperator({ practiceId, at: now, act: 'coach-removed', about }));
          return removeCoach(tx, coach, { to, now });
        });
        say(`${coach.name} is no coach any more and is signed out.`);
        if (to) say(`${moved} ${moved === 1 ? 'couple is' : 'couples are'} with ${to.name} from now on.`);
      }),
);

async function refuseLastOfRole(tx: Tx, { practiceId, id, name }: Coach): Promise<void> {
  const others = (await lockRoles(tx, practiceId)).filter((one) => one.id !== id);
  const [role] = vacantRoles(others.map(({ roles }) => roles));
  if (!role || others.length === 0) return;
  throw new CannotRun(
    `${name} is the only ${roleNames[role]}. First: npm run troth -- coach roles ADDRESS --add ${role}`,
  );
}
