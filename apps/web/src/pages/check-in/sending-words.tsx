import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface Where {
  /** Whether the device holds the draft, and not this page alone. */
  onDevice: boolean;
}

export function WhereItIsKept({ onDevice }: Where) {
  const { say } = useSpeaker();
  return say(onDevice ? messages.keptHere : messages.notKept);
}

export function Offline({ onDevice }: Where) {
  const { say } = useSpeaker();
  return (
    <Notice kind="care" title={say(messages.offlineTitle)}>
      <p role="status">
        {say(messages.offline)} {onDevice && say(messages.offlineKept)}
      </p>
    </Notice>
  );
}

export function JustClosed({ onDevice }: Where) {
  const { say } = useSpeaker();
  return (
    <Notice kind="care" title={say(messages.justClosedTitle)}>
      <p role="status">{say(onDevice ? messages.justClosedKept : messages.justClosed)}</p>
    </Notice>
  );
}
