/** Local time for the server, with its own zone data. The browser never loads this entry. */
export { isZone, zoneDataVersion, zoneNames } from './zone-table.js';
export { localTime, weekOf, type LocalTime } from './local-time.js';
export { nextSlot, slotInstant, slotOf, type Slot } from './slot.js';
export {
  hoursUntilClose,
  hoursUntilReminder,
  planFirstWeek,
  planWeek,
  reminderAt,
  replan,
  replanForZones,
  type WeekPlan,
} from './week-plan.js';
export { quietUntil } from './quiet-until.js';
export { waitsUntil, type Arriving, type Wait } from './waits-until.js';
export { isOlder, OlderZoneDataError } from './zone-data-age.js';
export { knownTimes, requireCurrentZones, StaleZoneDataError, zoneCanary, type ZoneCanary } from './zone-canary.js';
export {
  addDays,
  addWeeks,
  compareWeeks,
  isLocalWeek,
  localWeek,
  mondayOf,
  weekOfLocalDate,
  type LocalWeek,
} from './local-week.js';
export { checkInPreferences, wallTime, weekday, type CheckInPreferences, type Weekday } from './preferences.js';
