import { atField, practiceRoles } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';

const messages = defineMessages('refusals.person-of-practice', {
  nobody: 'Nobody of your practice is at this address.',
  chooseCoach: 'Please choose one of the coaches.',
  chooseRole: 'Please choose at least one.',
});

export const personParams = z.object({ id: z.uuid(atField((say) => say(messages.nobody))) });

/** A coach of the practice, chosen in a form. */
export const chosenCoach = z.uuid(atField((say) => say(messages.chooseCoach)));

export const roleSet = z.array(z.enum(practiceRoles)).min(
  1,
  atField((say) => say(messages.chooseRole)),
);
