import type { WhoReads as Told } from '@troth/contract';
import { readingInWords } from '@troth/domain';
import type { Say } from '@troth/messages';
import { calendarDay } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { messages } from '../../thread/messages';

interface WhoReadsProps {
  /** Null where nothing can be written. */
  whoReads: Told | null;
  partner: string;
}

/** Who can read what stands in a partner's thread, and when that usually is; nothing of what nobody has said. */
export function WhoReads({ whoReads, partner }: WhoReadsProps) {
  const { say } = useSpeaker();
  const told = whoReads === null ? '' : inWords(whoReads, say);
  return (
    <>
      <p>
        {onlyYou(whoReads, say)} {say(messages.notThePartner, { partner })}
      </p>
      {told !== '' && <p>{told}</p>}
    </>
  );
}

function onlyYou(whoReads: Told | null, say: Say): string {
  const standIn = whoReads?.standIn;
  if (!standIn || standIn.from !== null) return say(messages.onlyYouTwo);
  return say(messages.onlyYouThree, { standIn: standIn.name });
}

function inWords({ coach, reads, standIn }: Told, say: Say): string {
  const hours = reads && readingInWords(reads.who, reads.times, say);
  return [standIn && standInWords(coach, standIn, say), hours].filter(Boolean).join(' ');
}

function standInWords(coach: string, { name, from, until }: NonNullable<Told['standIn']>, say: Say): string {
  const days = { coach, standIn: name, until: calendarDay(until, say) };
  if (from === null) return say(messages.standsIn, days);
  return say(messages.willStandIn, { ...days, from: calendarDay(from, say) });
}
