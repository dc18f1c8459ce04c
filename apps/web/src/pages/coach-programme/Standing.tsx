import { useState } from 'react';
import type { OwnProgramme } from '@troth/contract';
import { call } from '../../api/call';
import { dayAndYear } from '../../dates/wall-clock';
import { AskTwice } from '../../forms/AskTwice';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange } from './draft-query';
import { messages } from './messages';

/** What new couples start, and what becomes of the draft. */
export function Standing({ programme: { versions, draft } }: { programme: OwnProgramme }) {
  const { say } = useSpeaker();
  const [published, setPublished] = useState<number | null>(null);
  const [newest] = versions;
  const number = (newest?.number ?? 0) + 1;
  const publishing = useProgrammeChange(
    () => call('POST /api/v1/coach/practice/programme/versions'),
    (answer) => setPublished(answer.number),
  );
  const discarding = useProgrammeChange(
    () => call('DELETE /api/v1/coach/practice/programme/draft'),
    () => setPublished(null),
  );
  return (
    <div className="stack">
      <p>
        {newest === undefined
          ? say(messages.shipped)
          : say(messages.newest, {
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
            question={say(messages.publishSure, { number })}
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
