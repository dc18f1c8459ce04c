/** Local time for the server, with its own zone data. The browser never loads this entry. */
export { isZone, zoneDataVersion, zoneNames } from './zones/zone-table.js';
export { localTime, weekOf, type LocalTime } from './local-time.js';
export { dayBegins, nextSlot, slotInstant, slotOf, wallTimeAt, type Slot } from './slot.js';
export { measureSlot } from '../measures/measure-slot.js';
export { canBegin, closingOf, firstWeek, type Closing } from './closing.js';
export { pauseEnd } from './pause-end.js';
export { reminderAt, type AskedBefore, type WeekPlan } from './week-plan.js';
export { planInOrder, weeksAfterChange, weeksFrom, weeksInNewerZones, type UnfinishedWeek } from './weeks-ahead.js';
export { alertDays } from './alert-days.js';
export { quietUntil } from './quiet-until.js';
export { waitsUntil, type Arriving, type Wait } from './waits-until.js';
export { isOlder, OlderZoneDataError } from './zones/zone-data-age.js';
export {
  knownTimes,
  requireCurrentZones,
  StaleZoneDataError,
  zoneCanary,
  type ZoneCanary,
} from './zones/zone-canary.js';
export {
  addDays,
  addWeeks,
  compareWeeks,
  isLocalWeek,
  mondayOf,
  weekOfLocalDate,
  type LocalWeek,
} from './local-week.js';
export { localWeek } from './local-week-schema.js';
export { remindersOf, remindingFrom } from '../session/reminding.js';
export { hoursForReader } from '../thread/readers-hours.js';
export { dayInWords, weeksInWords } from './weeks-in-words.js';
export { checkInPreferences, wallTime, weekday, type CheckInPreferences, type Weekday } from './preferences.js';
