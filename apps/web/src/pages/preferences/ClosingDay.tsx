import { Checkbox } from '@mantine/core';
import type { Us } from '@troth/contract';
import { closingDayFor, leavesTime, type Weekday } from '@troth/domain';
import { weekdayName } from '../../dates/weekdays';

/** Whether the day on which the couple's week closes has to move for a weekday. */
export function needsLaterClosing({ closing }: Us, weekday: Weekday): boolean {
  return closing !== null && !leavesTime(closing.day, weekday);
}

/** The day on which both have to be done, in words. */
export function closingWords({ closing }: Us): string {
  return closing
    ? ` The week you two share closes on ${dayName(closing.day)} at ${closing.time} (${closing.zone}).`
    : '';
}

interface MoveClosingProps {
  us: Us;
  weekday: Weekday;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Asks before the day moves that both can see. */
export function MoveClosing({ us, weekday, checked, onChange }: MoveClosingProps) {
  if (us.closing === null) return null;
  const later = dayName(closingDayFor(weekday));
  return (
    <Checkbox
      required
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={`Let our week close on ${later} instead of ${dayName(us.closing.day)}`}
      description={`${weekdayName(weekday)} leaves too little time before your shared week closes, so it would close later from the coming week on, and it cannot go back to an earlier day. ${us.partnerName} will see the new day.`}
    />
  );
}

function dayName(closingDay: number): string {
  return weekdayName(((closingDay - 1) % 7) + 1);
}
