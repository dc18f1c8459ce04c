import { useEffect } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { Problem } from '../../../api/problem';
import { shownStep } from '../../../forms/steps/step';
import type { Part } from './parts';
import { usePartAt } from './usePartAt';

/** On a phone one part is shown at a time, on a desk and for a change all. A part that a refusal finds fault with is gone to. */
export function useOneByOne(parts: readonly Part[], { isChange, error }: { isChange: boolean; error: unknown }) {
  const isNarrow = useMediaQuery('(max-width: 34rem)', undefined, { getInitialValueInEffect: false });
  const oneByOne = isNarrow && !isChange;
  const { at: wanted, goTo, back, restart } = usePartAt();
  const last = parts.length - 1;
  const at = Math.min(shownStep(parts, wanted), last);
  const faulty = error instanceof Problem ? parts.findIndex(({ paths }) => paths.some((path) => error.at(path))) : -1;
  useEffect(() => {
    if (oneByOne && faulty !== -1) goTo(faulty);
  }, [error]);
  return { oneByOne, at, isLast: !oneByOne || at === last, goTo, back, restart };
}
