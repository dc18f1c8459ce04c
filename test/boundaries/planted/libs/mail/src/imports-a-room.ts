import { queueRoom } from '../../queue/src/index.js';

export const seen = queueRoom;
