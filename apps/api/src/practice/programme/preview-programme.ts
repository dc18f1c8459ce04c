import { Injectable } from '@nestjs/common';
import type { EmailInPreview, PageInPreview, PreviewQuery } from '@troth/contract';
import { Clock, Database, findPractice, type Coach } from '@troth/database';
import { shippedProgramme, tryingOut, type Id, type Programme, type StageId } from '@troth/domain';
import { adapt } from '@troth/domain/adapted';
import { asShown, emailKinds, kindsInWordsOf, pageAddress, renderEmail, sampleEmail } from '@troth/emails';
import { speak, type Language } from '@troth/messages';
import { Problem } from '../../problems/problem.js';
import { PublicAddress } from '../../runtime/settings.js';
import { readersLanguage } from '../../speech/say.js';
import { optionalStagesFor, placeOfCouple } from '../../us/place-of-couple.js';
import { practicesOfWeek } from '../../weekly-practices/practices-of-week.js';
import { coupleInPreview } from './couple-in-preview.js';
import { oneProgramme } from './one-programme.js';

type Week = Pick<PreviewQuery, 'programme' | 'of' | 'stage' | 'week'>;
type InLanguage = Week & Pick<PreviewQuery, 'language'>;
type Kind = ReturnType<typeof kindsInWordsOf>[number];

interface Found {
  readonly programme: Programme;
  readonly stage: StageId;
  readonly language: Language;
}

/** In no practice's versions: those are ids. */
const version = 'preview';
const elsewhere = 'https://troth.example';

/** What a couple would get of a version or of the draft, made by what makes it for couples. Throws `not-found` where it is not there. */
@Injectable()
export class PreviewProgramme {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  /** In the language of the page that asks. */
  async page({ practiceId, zone }: Coach, asked: Week): Promise<PageInPreview> {
    const { programme, stage } = await this.found(practiceId, asked);
    const couple = coupleInPreview(programme, { practiceId, zone, stage, now: this.clock.now() });
    return tryingOut(programme, () => {
      const where = placeOfCouple(couple, asked.week);
      if (!where) throw new Problem('not-found');
      const place = { stage, round: 1, weekInRound: asked.week };
      return {
        where,
        practices: practicesOfWeek(version, place, { assigned: [], said: [], account: null, words: () => null }),
        optionalStages: optionalStagesFor(couple, couple.partners.a),
      };
    });
  }

  async emails(lead: Coach, asked: InLanguage): Promise<EmailInPreview[]> {
    const found = await this.found(lead.practiceId, asked);
    const { say } = speak(found.language);
    return Promise.all(
      kindsOf(found).map(async (kind) => {
        const { subject, text } = await this.rendered(kind, found, { lead, week: asked.week });
        return { kind, title: say(emailKinds[kind].messages.title), subject, text };
      }),
    );
  }

  async letter(lead: Coach, kind: string, asked: PreviewQuery): Promise<string> {
    const found = await this.found(lead.practiceId, asked);
    const wanted = kindsOf(found).find((one) => one === kind);
    if (!wanted) throw new Problem('not-found');
    const { html } = await this.rendered(wanted, found, { lead, week: asked.week });
    return asShown(html, asked);
  }

  private async found(practiceId: Id, asked: InLanguage): Promise<Found> {
    const { of, stage, language = readersLanguage() } = asked;
    const { find } = await oneProgramme(this.database.statements, practiceId, asked.programme);
    const own = find(of);
    const programme = adapt(shippedProgramme(own.basedOn), own, version, 1);
    const found = programme.stages.find(({ id }) => id === (stage ?? programme.stages[0].id));
    if (!found) throw new Problem('not-found');
    return { programme, stage: found.id, language };
  }

  private async rendered(
    kind: Kind,
    { programme, stage, language }: Found,
    { lead, week: weekInRound }: { readonly lead: Coach; readonly week: number },
  ) {
    const publicUrl = this.address.url ?? elsewhere;
    const practiceName = (await findPractice(this.database))?.name ?? '';
    const page = (path: string, secret?: string) => pageAddress(publicUrl, path, language, secret);
    const { say } = speak(language);
    const reader = { now: this.clock.now(), zone: lead.zone, page, say };
    const at = { version, stage, round: 1, weekInRound };
    const variables = tryingOut(programme, () => sampleEmail(kind, at, reader));
    return renderEmail(kind, variables, { publicUrl, practiceName, aboutToken: version, language });
  }
}

function kindsOf({ programme, stage }: Found): readonly Kind[] {
  return tryingOut(programme, () => kindsInWordsOf(version, stage));
}
