import { replyWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import { keepingLast } from '../../keeping-last.js';
import { sharedMessages } from '../../shared.messages.js';

/** How numbers answer the email itself: the same for everybody of one language. */
export const howToReply = keepingLast((say: Say): string => say(sharedMessages.byReply, replyWords(say)));
