import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { OwnProgramme } from '@troth/contract';
import type { Language } from '@troth/messages';

export type OwnStage = OwnProgramme['stages'][number];
export type OwnText = OwnStage['practices'][number]['title'];

const all = ['coach', 'practice', 'programme'];

export const ownProgrammeQuery = (language: Language) => ({
  queryKey: [...all, language],
  queryFn: () => call('GET /api/v1/coach/practice/programme', { query: { language } }),
});

export const comparisonQuery = (from: string, to: string) => ({
  queryKey: [...all, 'compared', from, to],
  queryFn: () => call('GET /api/v1/coach/practice/programme/compare', { query: { from, to } }),
});

/** A change to the draft or to what is published; the page is read again before it counts as done. */
export function useProgrammeChange<Given = void, Answer = unknown>(
  change: (given: Given) => Promise<Answer>,
  done?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: all });
      done?.(answer);
    },
  });
}
