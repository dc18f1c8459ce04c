import { Checkbox } from '@mantine/core';
import type { Us } from '@troth/contract';
import type { Say } from '@troth/messages';
import { closingDayFor, leavesTime, type Weekday } from '@troth/domain';
import { weekdayName } from '../../dates/weekdays';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Whether the day on which the couple's week closes has to move for a weekday. */
export function needsLaterClosing({ closing }: Us, weekday: Weekday): boolean {
  return closing !== null && !leavesTime(closing.day, weekday);
}

/** The day on which both have to be done, in words. */
export function closingWords({ closing }: Us, say: Say): string {
  if (closing === null) return '';
  const { day, time, zone } = closing;
  return ` ${say(messages.closing, { day: dayName(day, say), time, zone })}`;
}

interface MoveClosingProps {
  us: Us;
  weekday: Weekday;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Asks before the day moves that both can see. */
export function MoveClosing({ us, weekday, checked, onChange }: MoveClosingProps) {
  const { say } = useSpeaker();
  if (us.closing === null) return null;
  const later = dayName(closingDayFor(weekday), say);
  return (
    <Checkbox
      required
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={say(messages.moveClosing, { later, now: dayName(us.closing.day, say) })}
      description={say(messages.moveClosingWhy, { weekday: weekdayName(weekday, say), partner: us.partnerName })}
    />
  );
}

function dayName(closingDay: number, say: Say): string {
  return weekdayName(((closingDay - 1) % 7) + 1, say);
}
