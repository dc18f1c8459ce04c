import { NativeSelect } from '@mantine/core';
import { useSpeaker } from '../../speech/speaker';
import type { Person } from './person-props';
import { messages } from './messages';

interface CoachSelectProps {
  label: string;
  people: readonly Person[];
  /** The one who is not to be chosen. */
  but: string;
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
  /** What is shown while nobody is chosen. */
  nobody?: string;
}

/** One of the practice's other coaches. */
export function CoachSelect({ people, but, onChange, nobody, ...props }: CoachSelectProps) {
  const { say } = useSpeaker();
  const coaches = people.filter(({ id, state, roles }) => id !== but && state !== 'removed' && roles.includes('coach'));
  return (
    <NativeSelect
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: nobody ?? say(messages.chooseCoach) },
        ...coaches.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
