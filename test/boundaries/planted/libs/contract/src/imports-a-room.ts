import { databaseRoom } from '../../database/src/index.js';

export const seen = databaseRoom;
