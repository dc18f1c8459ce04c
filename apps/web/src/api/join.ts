import { request } from './request';
import type { Consent, Slot } from './people';

export interface JoinBody extends Slot {
  name: string;
  email: string;
  partner: { name: string; email: string };
}

export interface JoinLook {
  name: string;
  partnerName: string;
  confirmed: boolean;
  /** Of the words that are agreed to with the confirmation. */
  consentVersion: string;
}

/** Whether couples can join: there has to be a coach. */
export const readJoinStanding = () => request<{ open: boolean }>('GET', '/api/v1/join');
export const join = (body: JoinBody) => request<{ status: string }>('POST', '/api/v1/join', body);
export const lookAtJoin = (token: string) => request<JoinLook>('POST', '/api/v1/join/look', { token });
export const confirmJoin = (token: string, consent: Consent) =>
  request<{ status: string }>('POST', '/api/v1/join/confirm', { token, consent });
