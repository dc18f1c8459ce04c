import type { CoachAccount } from '@troth/contract';
import { call } from '../../api/call';
import { LanguageForm } from '../../language/LanguageForm';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** In which language a coach’s emails and pages come. */
export function LanguagePanel({ kept }: { kept: CoachAccount['language'] }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.language)}>
      <p className="soft">{say(messages.languageWords)}</p>
      <LanguageForm
        kept={kept}
        keep={(language) => call('PUT /api/v1/coach/account/language', { body: { language } })}
      />
    </Panel>
  );
}
