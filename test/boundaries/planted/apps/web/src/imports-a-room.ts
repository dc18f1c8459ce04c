import { emailsRoom } from '../../../libs/emails/src/index.js';

export const seen = emailsRoom;
