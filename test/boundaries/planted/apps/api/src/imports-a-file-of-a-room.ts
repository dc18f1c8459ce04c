import { zones } from '../../../libs/domain/src/inner.js';

export const seen = zones;
