import { Controller, Param, Query } from '@nestjs/common';
import { practice, type ParamsOf, type QueryOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../../access/asking.js';
import { Serves } from '../../serving/serves.js';
import { PreviewProgramme } from './preview-programme.js';

/** A lead coach looks at what couples would get, before it is published and after. */
@Controller()
export class PreviewController {
  constructor(private readonly preview: PreviewProgramme) {}

  @Serves(practice.previewPage)
  async page(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.previewPage.query }) asked: QueryOf<typeof practice.previewPage>,
  ) {
    return this.preview.page(lead, asked);
  }

  @Serves(practice.previewEmails)
  async emails(
    @SignedInCoach() lead: Coach,
    @Query({ schema: practice.previewEmails.query }) asked: QueryOf<typeof practice.previewEmails>,
  ) {
    return this.preview.emails(lead, asked);
  }

  @Serves(practice.previewLetter)
  async letter(
    @SignedInCoach() lead: Coach,
    @Param({ schema: practice.previewLetter.params }) { kind }: ParamsOf<typeof practice.previewLetter>,
    @Query({ schema: practice.previewLetter.query }) asked: QueryOf<typeof practice.previewLetter>,
  ): Promise<string> {
    return this.preview.letter(lead, kind, asked);
  }
}
