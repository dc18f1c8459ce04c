import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@troth/messages';
import { call } from '../../api/call';

/** Which week of which version is looked at, and in which language. */
export interface LookedAt {
  /** Of the practice's own; undefined for the one that new couples start. */
  readonly programme?: string | undefined;
  readonly of: string;
  readonly stage: string;
  readonly week: number;
  readonly language: Language;
}

export const previewEmailsQuery = (query: LookedAt) =>
  queryOptions({
    queryKey: ['coach', 'practice', 'programme', 'preview', query],
    queryFn: () => call('GET /api/v1/coach/practice/programme/preview/emails', { query }),
  });

/** The couple's page as a document of its own, in a language that nothing keeps. */
export function addressOfPage({ language, ...looked }: LookedAt): string {
  const asked = new URLSearchParams({ ...asText(looked), [language]: '' });
  return `/coach/practice/programme/preview/page?${asked.toString()}`;
}

export function addressOfLetter(kind: string, { language, ...looked }: LookedAt): string {
  const asked = new URLSearchParams({ ...asText(looked), language });
  return `/api/v1/coach/practice/programme/preview/emails/${kind}?${asked.toString()}`;
}

function asText({ programme, of, stage, week }: Omit<LookedAt, 'language'>): Record<string, string> {
  return { of, stage, week: String(week), ...(programme === undefined ? {} : { programme }) };
}
