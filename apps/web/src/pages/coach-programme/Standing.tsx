import { useState } from 'react';
import type { OwnProgramme } from '@troth/contract';
import { call } from '../../api/call';
import { dayAndYear } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange, useWhich } from './draft-query';
import { messages } from './messages';
import { isForNew } from './versions';

const wordsForNew = { none: messages.shipped, newest: messages.newest, sure: messages.publishSure };
const wordsForLink = { none: messages.nonePublished, newest: messages.newestByLink, sure: messages.publishSureByLink };

/** What couples start, and what becomes of the draft. */
export function Standing({ programme }: { programme: OwnProgramme }) {
  const { say } = useSpeaker();
  const query = useWhich();
  const { versions, draft } = programme;
  const words = isForNew(programme) ? wordsForNew : wordsForLink;
  const [published, setPublished] = useState<number | null>(null);
  const [newest] = versions;
  const number = (newest?.number ?? 0) + 1;
  const publishing = useProgrammeChange(
    () => call('POST /api/v1/coach/practice/programme/versions', { query }),
    (answer) => setPublished(answer.number),
  );
  const discarding = useProgrammeChange(
    () => call('DELETE /api/v1/coach/practice/programme/draft', { query }),
    () => setPublished(null),
  );
  return (
    <div className="stack">
      <p>
        {newest === undefined
          ? say(words.none)
          : say(words.newest, {
              number: newest.number,
              name: newest.publishedBy,
              day: dayAndYear(newest.publishedAt.date, say),
            })}
      </p>
      {versions.map((version) => (
        <p key={version.number} className="soft small">
          {say(messages.before, {
            number: version.number,
            day: dayAndYear(version.publishedAt.date, say),
            couples: version.couples,
          })}
        </p>
      ))}
      {published !== null && draft === null && (
        <Notice kind="good">{say(messages.published, { number: published })}</Notice>
      )}
      {draft === null ? (
        <p>{say(messages.noDraft)}</p>
      ) : (
        <>
          <p>
            {say(messages.drafted, {
              changes: draft.changes,
              name: draft.changedBy,
              day: dayAndYear(draft.changedAt.date, say),
            })}
          </p>
          <AskTwice
            label={say(messages.publish, { number })}
            question={say(words.sure, { number })}
            yes={say(messages.publishYes)}
            action={publishing}
          />
          <AskTwice
            label={say(messages.discard)}
            question={say(messages.discardSure)}
            yes={say(messages.discardYes)}
            action={discarding}
          />
        </>
      )}
    </div>
  );
}
