import { useRef, type FormEvent } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useFaults } from './useFaults';

/** What a form needs that sends what was typed into it, with the faults of the answer, field by field. */
export function useSentForm({ error, mutate }: Pick<UseMutationResult<unknown, Error, void>, 'error' | 'mutate'>) {
  const ref = useRef<HTMLFormElement>(null);
  const fault = useFaults(error, ref);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { form: { ref, onSubmit }, fault };
}
