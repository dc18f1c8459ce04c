import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { AskTwice } from '../../forms/AskTwice';
import { useUsChange } from '../../session/useUsChange';

/** Two legitimate ends: together, when both say so, or apart. */
export function Ending({ us }: { us: Us }) {
  const together = useUsChange(() => call('POST /api/v1/us/complete', { body: { how: 'together' } }));
  const apart = useUsChange(() => call('POST /api/v1/us/complete', { body: { how: 'apart' } }));
  return (
    <FormSection
      title="Come to an end"
      words="A programme can end with the two of you together or apart, and both are a fair end. Whichever you choose, each of you gets one last kind word from us."
    >
      {us.agreedComplete && (
        <p>You have said that you would like to end it together. It ends when both of you have said so.</p>
      )}
      <div className="stack">
        {us.canCompleteTogether && !us.agreedComplete && (
          <AskTwice
            label="End it, together"
            question="It ends once both of you have said so. Say so now?"
            yes="Yes, I have come to the end"
            action={together}
          />
        )}
        <AskTwice
          label="End it, apart"
          question="This ends the programme for both of you, today. Each of you gets an email that says it has ended, and not who chose it."
          yes="Yes, end it"
          action={apart}
        />
      </div>
    </FormSection>
  );
}
