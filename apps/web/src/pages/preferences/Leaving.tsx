import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { useUsChange } from '../../session/useUsChange';

/** Taking back one's consent: as easy as giving it. */
export function Leaving() {
  const leaving = useUsChange(() => call('POST /api/v1/us/leave'));
  return (
    <FormSection
      title="Leave"
      words="You can take back your consent at any time and need not say why. The programme stops for both of you and no more emails come, save one that says goodbye. For thirty days each of you can still open your own page and take a copy of your data along."
    >
      <AskTwice label="Leave the programme" question="Would you like to leave now?" yes="Yes, leave" action={leaving} />
    </FormSection>
  );
}
