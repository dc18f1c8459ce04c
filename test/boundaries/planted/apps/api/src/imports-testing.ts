import { testingRoom } from '../../../libs/testing/src/index.js';

export const seen = testingRoom;
