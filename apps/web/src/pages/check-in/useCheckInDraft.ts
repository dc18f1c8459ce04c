import { useEffect, useRef, useState } from 'react';
import type { CheckInForm, CheckInGiven } from '@troth/contract';
import { canSeal, type SealedDraft } from '../../device/sealed-draft';
import { useSpeaker } from '../../speech/speaker';
import { draftOf, withoutSaved, type Draft } from './draft';
import { differencesOf, mergeDrafts, type Asked } from './merge-drafts';

/** A draft as the device keeps it: with the form that it was begun on, so that it can be read once that is gone. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly revision: number;
  readonly given: CheckInGiven | null;
  readonly asked: Asked;
}

interface Standing {
  readonly form: CheckInForm;
  readonly draft: Draft;
  /** What was saved elsewhere meanwhile. */
  readonly saved: Draft | null;
}

/** The draft of this check-in: begun on what is kept or was given, kept on the device at every change. */
export function useCheckInDraft(box: SealedDraft<KeptDraft>, look: CheckInForm, kept: KeptDraft | null) {
  const [standing, setStanding] = useState(() => begin(look, kept));
  const [onDevice, setOnDevice] = useState(canSeal());
  const { form, draft, saved } = standing;
  const { say } = useSpeaker();
  const last = useRef(draft);
  useEffect(() => {
    if (last.current === draft) return;
    last.current = draft;
    const { questions, own, seen, given, revision } = form;
    void box.keep({ draft, revision, given, asked: { questions, own, seen } }).then(setOnDevice);
  }, [box, form, draft]);
  const differences = saved === null ? [] : differencesOf(form, draft, saved, say);
  return {
    form,
    draft,
    differences,
    /** Saved from elsewhere, and the same as stands here. */
    savedAlready: saved !== null && differences.length === 0,
    onDevice,
    setDraft: (change: (now: Draft) => Draft) => setStanding((now) => ({ ...now, draft: change(now.draft) })),
    /** Goes on from what is saved and asked by now. */
    renew: (fresh: CheckInForm) =>
      setStanding(({ form: { revision, given }, draft: here }) => begin(fresh, { revision, given, draft: here })),
    takeSaved: () => setStanding((now) => ({ ...now, draft: now.saved ?? now.draft, saved: null })),
  };
}

function begin(form: CheckInForm, kept: Omit<KeptDraft, 'asked'> | null): Standing {
  if (kept === null) return { form, draft: draftOf(form.given), saved: null };
  if (form.answeredElsewhere) return { form, draft: withoutSaved(kept.draft), saved: null };
  if (kept.revision === form.revision) return { form, draft: kept.draft, saved: null };
  return broughtTogether(form, kept.given, kept.draft);
}

function broughtTogether(form: CheckInForm, given: CheckInGiven | null, here: Draft): Standing {
  const saved = draftOf(form.given);
  return { form, draft: mergeDrafts(draftOf(given), here, saved), saved };
}
