import { queryOptions } from '@tanstack/react-query';
import { call } from './call';

const SOON_MS = 2_000;

export const usQuery = queryOptions({
  queryKey: ['us'],
  queryFn: () => call('GET /api/v1/us'),
  // An invitation that is being prepared is on its way within moments.
  refetchInterval: ({ state }) => (state.data?.invitation?.state === 'preparing' ? SOON_MS : false),
});

export const measuresQuery = { queryKey: ['us', 'measures'], queryFn: () => call('GET /api/v1/us/measures') };

export const emailsQuery = { queryKey: ['us', 'emails'], queryFn: () => call('GET /api/v1/us/emails') };

export const messagesQuery = {
  queryKey: ['us', 'messages'],
  queryFn: () => call('GET /api/v1/us/messages', { query: {} }),
};

export const practicesQuery = {
  queryKey: ['us', 'weekly-practices'],
  queryFn: () => call('GET /api/v1/us/weekly-practices'),
};

export const consentsQuery = { queryKey: ['us', 'consents'], queryFn: () => call('GET /api/v1/us/consents') };
