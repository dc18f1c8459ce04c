import { Injectable } from '@nestjs/common';
import type { AnswerOf, safety } from '@troth/contract';
import {
  Database,
  findLanguage,
  findPractice,
  findSafetyCase,
  loadEnrolment,
  quietStopsOf,
  type Coach,
} from '@troth/database';
import { partnerOf, type Id } from '@troth/domain';
import { renderEmail, type EmailContext, type EmailKind, type EmailVariables } from '@troth/emails';
import type { Language } from '@troth/messages';
import { Problem } from '../problems/problem.js';

type Letters = AnswerOf<typeof safety.letters>;

const site = 'https://troth.example';
const anyLink = /https:\/\/troth\.example\S*/g;

/** What an officer's acts would mail, in the words of the emails themselves and each reader's language; each link stands as `[link]`. */
@Injectable()
export class PreviewLetters {
  constructor(private readonly database: Database) {}

  async of({ practiceId }: Coach, id: Id): Promise<Letters> {
    const found = await findSafetyCase(this.database, { practiceId, id });
    const enrolmentId = found?.enrolmentId;
    const couple = enrolmentId && (await loadEnrolment(this.database.statements, { practiceId, enrolmentId }));
    const partner = couple && partnerOf(couple, found.partnerId);
    if (!couple || !partner) throw new Problem('not-found');
    const { partnerId } = found;
    const isStopped = (await quietStopsOf(this.database, { practiceId, partnerId })).includes('mail');
    const practiceName = (await findPractice(this.database))?.name ?? '';
    const { name } = partner;
    const ending = async (one: { readonly id: Id; readonly name: string }) => {
      const variables = { name: one.name, link: `${site}/us`, together: false };
      const language = await this.languageOf(practiceId, one.id);
      return {
        name: one.name,
        isSent: !isStopped || one.id !== partnerId,
        email: await letter('programme-complete', variables, { practiceName, language }),
      };
    };
    const theirs = { practiceName, language: await this.languageOf(practiceId, partnerId) };
    return {
      end: [await ending(couple.partners.a), await ending(couple.partners.b)],
      askAddress: await letter('confirm-new-address', { name, link: `${site}/us/address` }, theirs),
      tellEarlier: await letter('address-changed', { name }, theirs),
    };
  }

  private languageOf(practiceId: Id, partnerId: Id): Promise<Language> {
    return findLanguage(this.database, { practiceId, partnerId });
  }
}

async function letter<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  reader: Pick<EmailContext, 'practiceName' | 'language'>,
) {
  const context = { publicUrl: site, aboutToken: '', ...reader };
  const { subject, text } = await renderEmail(kind, variables, context);
  return { subject, text: text.replace(anyLink, '[link]') };
}
