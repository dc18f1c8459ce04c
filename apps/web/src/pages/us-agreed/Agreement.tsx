import type { ConsentsShown, Us } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { ConsentParts } from '../../consent/ConsentWords';
import { FormSection } from '../../forms/FormSection';
import { useSpeaker } from '../../speech/speaker';
import { AgreeAgain } from './AgreeAgain';
import { messages } from './messages';
import { TakeBack } from './TakeBack';

const titles = { 'taking-part': messages.takingPart, emails: messages.emails };

interface AgreementProps {
  consent: ConsentsShown[number];
  state: Us['enrolment']['state'];
}

/** One purpose: what was agreed to and when, in the words of then, and the way to take it back or to agree again. */
export function Agreement({ consent, state }: AgreementProps) {
  const { say } = useSpeaker();
  const { purpose, holds, said, asks } = consent;
  const over = state === 'withdrawn';
  return (
    <FormSection title={say(titles[purpose])}>
      {said === null && <p>{say(messages.never)}</p>}
      {said && <p>{say(messages.given, { when: localWords(said.givenAt, say) })}</p>}
      {said?.withdrawnAt && <p>{say(messages.withdrawn, { when: localWords(said.withdrawnAt, say) })}</p>}
      {said && (
        <details>
          <summary>{say(messages.wordsThen)}</summary>
          <ConsentParts purpose={purpose} version={said.version} />
        </details>
      )}
      {asks !== null && !over && <AgreeAgain purpose={purpose} version={asks} holds={holds} />}
      {holds && <TakeBack purpose={purpose} state={state} />}
    </FormSection>
  );
}
