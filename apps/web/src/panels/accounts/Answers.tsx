import type { Intake } from '@troth/domain';
import type { Message } from '@troth/messages';
import { agoWords, causeWords, childrenWords, endedWords, hopeWords, hurtWords } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** One account in the words of the answers that were chosen. */
export function Answers({ told: { causes, hurt, ended, ago, hopes, hope, children } }: { told: Intake }) {
  return (
    <dl>
      <Answer question={messages.cause} chosen={causes.map((cause) => causeWords[cause])} />
      <Answer question={messages.hurt} chosen={hurt === null ? [] : [hurtWords[hurt]]} />
      <Answer question={messages.ended} chosen={ended === null ? [] : [endedWords[ended]]} />
      <Answer question={messages.ago} chosen={ago === null ? [] : [agoWords[ago]]} />
      <Answer question={messages.hopes} chosen={hopes.map((one) => hopeWords[one])} inWords={hope} />
      <Answer question={messages.children} chosen={children === null ? [] : [childrenWords[children]]} />
    </dl>
  );
}

interface AnswerProps {
  question: Message;
  chosen: readonly Message[];
  /** What was written beside it. */
  inWords?: string;
}

function Answer({ question, chosen, inWords = '' }: AnswerProps) {
  const { say } = useSpeaker();
  return (
    <div>
      <dt>{say(question)}</dt>
      {chosen.length === 0 && inWords === '' && <dd className="soft">{say(messages.leftOut)}</dd>}
      {chosen.map((words) => (
        <dd key={words.id}>{say(words)}</dd>
      ))}
      {inWords !== '' && (
        <dd>
          <q>{inWords}</q>
        </dd>
      )}
    </div>
  );
}
