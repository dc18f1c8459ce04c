import { call } from './call';

export const safetyCountQuery = {
  queryKey: ['coach', 'safety', 'count'],
  queryFn: () => call('GET /api/v1/coach/safety/count'),
};

export const safetyQueueQuery = {
  queryKey: ['coach', 'safety', 'queue'],
  queryFn: () => call('GET /api/v1/coach/safety'),
};

export const safetyCaseQuery = (id: string) => ({
  queryKey: ['coach', 'safety', 'case', id],
  queryFn: () => call('GET /api/v1/coach/safety/:id', { params: { id } }),
});

export const safetyLettersQuery = (id: string) => ({
  queryKey: ['coach', 'safety', 'case', id, 'emails'],
  queryFn: () => call('GET /api/v1/coach/safety/:id/emails', { params: { id } }),
});
