import { createContext, useContext } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { OwnProgramme } from '@troth/contract';
import type { Language } from '@troth/messages';
import type { Which } from '../../programme/which';

export type OwnStage = OwnProgramme['stages'][number];
export type OwnText = OwnStage['practices'][number]['title'];

const all = ['coach', 'practice', 'programme'];

/** Whatever is asked for or changed below is of this programme. */
export const OfProgramme = createContext<Which>({});

export const useWhich = () => useContext(OfProgramme);

export const ownProgrammeQuery = (which: Which, language: Language) => ({
  queryKey: [...all, which, language],
  queryFn: () => call('GET /api/v1/coach/practice/programme', { query: { ...which, language } }),
});

export const comparisonQuery = (which: Which, from: string, to: string) => ({
  queryKey: [...all, 'compared', which, from, to],
  queryFn: () => call('GET /api/v1/coach/practice/programme/compare', { query: { ...which, from, to } }),
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
