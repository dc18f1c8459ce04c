import { Injectable } from '@nestjs/common';
import type { AnswerOf, safety } from '@troth/contract';
import { Database, findPractice, findSafetyCase, loadEnrolment, quietStopsOf, type Coach } from '@troth/database';
import { partnerOf, type Id } from '@troth/domain';
import { renderEmail, type EmailKind, type EmailVariables } from '@troth/emails';
import { Problem } from '../problems/problem.js';

type Letters = AnswerOf<typeof safety.letters>;

const site = 'https://troth.example';
const anyLink = /https:\/\/troth\.example\S*/g;

/** What an officer's acts would mail, in the words of the emails themselves; each link stands as `[link]`. */
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
    const ending = async (one: { readonly id: Id; readonly name: string }) => ({
      name: one.name,
      isSent: !isStopped || one.id !== partnerId,
      email: await letter('programme-complete', { name: one.name, link: `${site}/us`, together: false }, practiceName),
    });
    return {
      end: [await ending(couple.partners.a), await ending(couple.partners.b)],
      askAddress: await letter('confirm-new-address', { name, link: `${site}/us/address` }, practiceName),
      tellEarlier: await letter('address-changed', { name }, practiceName),
    };
  }
}

async function letter<Kind extends EmailKind>(kind: Kind, variables: EmailVariables<Kind>, practiceName: string) {
  const context = { publicUrl: site, practiceName, aboutToken: '' };
  const { subject, text } = await renderEmail(kind, variables, context);
  return { subject, text: text.replace(anyLink, '[link]') };
}
