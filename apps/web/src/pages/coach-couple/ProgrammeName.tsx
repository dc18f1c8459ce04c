import type { ReactNode } from 'react';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const asTyped = (name: ReactNode) => <bdi>{name}</bdi>;

/** What the practice calls the programme that a couple walks; nothing where it has no name. */
export function ProgrammeName({ name }: { name: string | null }) {
  const { sayRich } = useSpeaker();
  if (name === null) return null;
  return <p className="soft small">{sayRich(messages.programme, { name, typed: asTyped })}</p>;
}
