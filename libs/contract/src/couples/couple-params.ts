import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';

const messages = defineMessages('refusals.couple', {
  noCouple: 'There is no couple at this address.',
});

export const coupleParams = z.object({ id: z.uuid(atField((say) => say(messages.noCouple))) });
