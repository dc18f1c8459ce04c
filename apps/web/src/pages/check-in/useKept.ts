import { useEffect, useState } from 'react';
import type { SealedDraft } from '../../device/sealed-draft';
import type { KeptDraft } from './useCheckInDraft';

/** What the device keeps of this check-in; undefined until it was read. */
export function useKept(box: SealedDraft<KeptDraft>): KeptDraft | null | undefined {
  const [kept, setKept] = useState<KeptDraft | null>();
  useEffect(() => void box.read().then(setKept), [box]);
  return kept;
}
