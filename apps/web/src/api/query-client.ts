import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Answers are read again when asked for; a refusal is final, a broken line is tried twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // A browser's word that it is offline is not waited for in silence: the call is tried, and its failure told.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500),
      retryDelay: (attempt) => 600 * (attempt + 1),
    },
  },
});
