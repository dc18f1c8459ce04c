export { zones } from './calendar/calendar.js';
export const domainRoom = 'domain';
