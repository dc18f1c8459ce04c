import { zones } from '../../../libs/domain/src/calendar/calendar.js';

export const seen = zones;
