import { useState } from 'react';
import { Button } from '@mantine/core';
import type { SealedDraft } from '../../device/sealed-draft';
import { Notice } from '../../layout/Notice';
import { draftOf } from './draft';
import { differencesOf } from './merge-drafts';
import type { KeptDraft } from './useCheckInDraft';
import { useKept } from './useKept';
import classes from './Differences.module.css';

/** What was written and never sent, once the check-in takes nothing more: to be read, copied, and removed by its writer. */
export function KeptWords({ box }: { box: SealedDraft<KeptDraft> }) {
  const kept = useKept(box);
  const [removed, setRemoved] = useState(false);
  if (kept === null || kept === undefined) return null;
  if (removed) return <Notice kind="good">It is removed. Nothing of it is left on this device.</Notice>;
  const written = differencesOf(kept.asked, kept.draft, draftOf(kept.given));
  if (written.length === 0) return null;
  return (
    <Notice kind="care" title="What you had written is still here">
      <p>It was not sent, and only this device has it. If it matters to you, copy it from here.</p>
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
          Remove it from this device
        </Button>
      </div>
    </Notice>
  );
}
