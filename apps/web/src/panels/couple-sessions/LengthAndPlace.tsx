import { NativeSelect, TextInput } from '@mantine/core';
import { longestPlace, sessionMinutes } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

export interface LengthAndPlaceTyped {
  readonly minutes: (typeof sessionMinutes)[number];
  readonly place: string;
}

interface LengthAndPlaceProps {
  typed: LengthAndPlaceTyped;
  change: (typed: LengthAndPlaceTyped) => void;
  fault: (path: string) => string | undefined;
}

/** How long a session is, and where. */
export function LengthAndPlace({ typed, change, fault }: LengthAndPlaceProps) {
  const { say } = useSpeaker();
  return (
    <>
      <NativeSelect
        label={say(messages.howLong)}
        data={sessionMinutes.map(String)}
        value={String(typed.minutes)}
        onChange={(event) => {
          const minutes = sessionMinutes.find((one) => String(one) === event.currentTarget.value);
          if (minutes !== undefined) change({ ...typed, minutes });
        }}
      />
      <TextInput
        label={say(messages.place)}
        description={say(messages.placeHint)}
        autoComplete="off"
        dir="auto"
        maxLength={longestPlace}
        value={typed.place}
        onChange={(event) => change({ ...typed, place: event.currentTarget.value })}
        error={fault('place')}
      />
    </>
  );
}
