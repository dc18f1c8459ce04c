import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { LanguageForm } from '../../language/LanguageForm';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** In which language the emails and pages come. */
export function OwnLanguage({ us }: { us: Us }) {
  const { say } = useSpeaker();
  return (
    <Setting title={say(messages.language)} words={say(messages.languageWords)}>
      <LanguageForm
        kept={us.preferences.language}
        keep={(language) => call('PUT /api/v1/us/language', { body: { language } })}
      />
    </Setting>
  );
}
