import { useState } from 'react';
import { Button } from '@mantine/core';
import type { SealedDraft } from '../../device/sealed-draft';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { draftOf } from './draft';
import { differencesOf } from './merge-drafts';
import { messages } from './messages';
import type { KeptDraft } from './useCheckInDraft';
import { useKept } from './useKept';
import classes from './Differences.module.css';

/** What was written and never sent, once the check-in takes nothing more: to be read, copied, and removed by its writer. */
export function KeptWords({ box }: { box: SealedDraft<KeptDraft> }) {
  const { say } = useSpeaker();
  const kept = useKept(box);
  const [removed, setRemoved] = useState(false);
  if (kept === null || kept === undefined) return null;
  if (removed) return <Notice kind="good">{say(messages.removed)}</Notice>;
  const written = differencesOf(kept.asked, kept.draft, draftOf(kept.given), say);
  if (written.length === 0) return null;
  return (
    <Notice kind="care" title={say(messages.keptTitle)}>
      <p>{say(messages.kept)}</p>
      <dl className={classes.differences}>
        {written.map(({ label, here }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{here}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button variant="default" size="sm" onClick={() => void box.forget().then(() => setRemoved(true))}>
          {say(messages.remove)}
        </Button>
      </div>
    </Notice>
  );
}
