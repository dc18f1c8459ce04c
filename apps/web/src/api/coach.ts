import type { Side } from '@troth/contract';
import { call } from './call';

export const coachQuery = { queryKey: ['coach', 'me'], queryFn: () => call('GET /api/v1/coach/me') };

export const accountQuery = { queryKey: ['coach', 'account'], queryFn: () => call('GET /api/v1/coach/account') };

/** Where coaches may sign in beside here; kept for as long as the page is open. */
export const providerQuery = {
  queryKey: ['provider'],
  queryFn: () => call('GET /api/auth/single-sign-on'),
  staleTime: Infinity,
};

export const coachesQuery = {
  queryKey: ['coach', 'coaches'],
  queryFn: () => call('GET /api/v1/coach/coaches', { query: { limit: 100 } }),
};

export const noiseQuery = { queryKey: ['coach', 'noise'], queryFn: () => call('GET /api/v1/coach/noise') };

export const sessionsToComeQuery = {
  queryKey: ['coach', 'sessions'],
  queryFn: () => call('GET /api/v1/coach/sessions'),
};

export const storyQuery = (id: string) => ({
  queryKey: ['coach', 'couple', id],
  queryFn: () => call('GET /api/v1/coach/couples/:id', { params: { id } }),
});

/** Not of the story's name: what is new stays marked until the page is left, though it was read by then. */
export const threadQuery = (id: string, side: Side) => ({
  queryKey: ['coach', 'thread', id, side],
  queryFn: () => call('GET /api/v1/coach/couples/:id/messages/:side', { params: { id, side }, query: {} }),
});

export const couplePracticesQuery = (id: string) => ({
  queryKey: ['coach', 'couple', id, 'weekly-practices'],
  queryFn: () => call('GET /api/v1/coach/couples/:id/weekly-practices', { params: { id } }),
});
