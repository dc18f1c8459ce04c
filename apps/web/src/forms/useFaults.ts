import { useEffect, type RefObject } from 'react';
import { Problem } from '../api/problem';

/** The faults of an answer, field by field; the first field at fault takes the focus. */
export function useFaults(error: unknown, form: RefObject<HTMLElement | null>): (path: string) => string | undefined {
  const problem = error instanceof Problem ? error : undefined;
  useEffect(() => {
    if (problem !== undefined)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault="true"] input')?.focus();
  }, [problem, form]);
  return (path) => problem?.at(path);
}
