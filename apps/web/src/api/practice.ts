import { call } from './call';

export const practiceQuery = { queryKey: ['coach', 'practice'], queryFn: () => call('GET /api/v1/coach/practice') };

export const figuresQuery = {
  queryKey: ['coach', 'practice', 'figures'],
  queryFn: () => call('GET /api/v1/coach/practice/figures'),
};
