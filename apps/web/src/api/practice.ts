import { call } from './call';

export const practiceQuery = { queryKey: ['coach', 'practice'], queryFn: () => call('GET /api/v1/coach/practice') };
