import { appendAuditEntry, countCouples, lockRoles, setRoles } from '@troth/database';
import { byOperator, changeRoles, roleNames, type RolesChange } from '@troth/domain';
import { CannotRun, command } from '../command.js';
import { rolesInWords, rolesOption } from './roles.js';
import { theCoach } from './the-coach.js';

export const coachRoles = command(
  'coach roles',
  'tells or changes what somebody is there for',
  `coach: walks with couples. lead: sees the practice and hands couples over. safety: is told at once when somebody does
not feel safe. Without --add and --remove it only tells. A practice keeps at least one lead and one safety officer.

  npm run troth -- coach roles ruth@practice.example --add lead safety --remove coach`,
  (parser, { database, clock, say }) =>
    parser
      .argument('<address>', 'of somebody of the practice')
      .addOption(rolesOption('--add <roles...>', 'what they are from now on'))
      .addOption(rolesOption('--remove <roles...>', 'what they are no more'))
      .action(async (address, { add = [], remove = [] }) => {
        const opened = await database();
        const coach = await theCoach(opened, address);
        const { practiceId, id, name } = coach;
        const roles = await opened.transaction(async (tx) => {
          const people = await lockRoles(tx, practiceId);
          const own = people.find((one) => one.id === id)?.roles ?? [];
          const others = people.filter((one) => one.id !== id).map((one) => one.roles);
          const changed = changeRoles(own, others, { add, remove });
          if (!changed.ok) throw new CannotRun(wordsFor(name, changed));
          if (remove.includes('coach') && (await countCouples(tx, coach)).all > 0)
            throw new CannotRun(`${name} still walks with couples: let their new coach take them over first.`);
          if (changed.roles.join() !== own.join()) {
            await setRoles(tx, { practiceId, id }, changed.roles);
            const at = (await clock()).now();
            const detail = changed.roles.join(' ');
            await appendAuditEntry(tx, byOperator({ practiceId, at, act: 'roles-changed', about: id, detail }));
          }
          return changed.roles;
        });
        say(`${name} is ${rolesInWords(roles)}.`);
      }),
);

function wordsFor(name: string, { lastOf }: RolesChange & { readonly ok: false }): string {
  const [role] = lastOf;
  if (!role) return `${name} would be there for nothing: for somebody who leaves, see "coach remove --help".`;
  return `${name} is the only ${roleNames[role]}. First give it to somebody else with --add ${role}.`;
}
