import { Module } from '@nestjs/common';
import { CoupleEmailsController } from './couple-emails.controller.js';
import { CoupleFlags } from './couple-flags.js';
import { CoupleHistory } from './couple-history.js';
import { CoupleNotes } from './couple-notes.js';
import { CouplePromises } from './couple-promises.js';
import { CoupleTimeline } from './couple-timeline.js';
import { CouplesController } from './couples.controller.js';
import { ListCoaches } from './list-coaches.js';
import { SendAgain } from './send-again.js';
import { ShowCouple } from './show-couple.js';
import { ShowNoise } from './show-noise.js';

@Module({
  controllers: [CouplesController, CoupleEmailsController],
  providers: [
    ListCoaches,
    ShowCouple,
    ShowNoise,
    CoupleFlags,
    CoupleHistory,
    CouplePromises,
    CoupleNotes,
    CoupleTimeline,
    SendAgain,
  ],
  exports: [CouplePromises],
})
export class CoachCouplesModule {}
