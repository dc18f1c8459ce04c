import { domainRoom } from '../../domain/src/index.js';

export const seen = domainRoom;
