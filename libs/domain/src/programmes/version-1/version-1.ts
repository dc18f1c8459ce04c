import type { Programme } from '../programme.js';
import { communication } from './communication.js';
import { connection } from './connection.js';
import { consistency } from './consistency.js';
import { forgiveness } from './forgiveness.js';
import { responsibility } from './responsibility.js';
import { understanding } from './understanding.js';

export const version1: Programme = {
  version: '1',
  stages: [communication, understanding, responsibility, consistency, connection, forgiveness],
  endsTogetherAfter: [connection.id],
};
