import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** Two legitimate ends: together, when both say so, or apart. */
export function Ending({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const together = useUsChange(() => call('POST /api/v1/us/complete', { body: { how: 'together' } }));
  const apart = useUsChange(() => call('POST /api/v1/us/complete', { body: { how: 'apart' } }));
  return (
    <Setting title={say(messages.end)} words={say(messages.endWords)}>
      {us.agreedComplete && <p>{say(messages.saidTogether)}</p>}
      <div className="stack">
        {us.canCompleteTogether && !us.agreedComplete && (
          <AskTwice
            label={say(messages.endTogether)}
            question={say(messages.endTogetherSure)}
            yes={say(messages.endTogetherYes)}
            action={together}
          />
        )}
        <AskTwice
          label={say(messages.endApart)}
          question={say(messages.endApartSure)}
          yes={say(messages.endApartYes)}
          action={apart}
        />
      </div>
    </Setting>
  );
}
