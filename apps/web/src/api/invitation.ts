import { request } from './request';
import type { Consent, Slot } from './people';

export interface InvitationLook {
  name: string;
  inviterName: string;
  consentVersion: string;
}

export interface AcceptBody extends Slot {
  token: string;
  name: string;
  consent: Consent;
}

export const lookAtInvitation = (token: string) =>
  request<InvitationLook>('POST', '/api/v1/invitation/look', { token });
export const acceptInvitation = (body: AcceptBody) =>
  request<{ status: string }>('POST', '/api/v1/invitation/accept', body);
export const declineInvitation = ({ token, noMore }: { token: string; noMore: boolean }) =>
  request<{ status: string }>('POST', '/api/v1/invitation/decline', { token, noMore });
