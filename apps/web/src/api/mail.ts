import type { LocalTime } from '../dates/wall-clock';
import { request } from './request';

/** What an email's reader may be told of it. */
export interface MailPage {
  title: string;
  when: string;
  why: string;
  practiceName: string;
  to: string;
  due: LocalTime;
  sent: LocalTime | null;
  audience: 'newcomer' | 'partner' | 'coach';
  stoppable: boolean;
  stopped: boolean;
}

export const lookAtMail = (token: string) => request<MailPage>('POST', '/api/v1/mail/look', { token });
export const stopMail = (token: string) => request<MailPage>('POST', '/api/v1/mail/stop', { token });
export const resumeMail = (token: string) => request<MailPage>('POST', '/api/v1/mail/resume', { token });
