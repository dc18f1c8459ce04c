import { Injectable } from '@nestjs/common';
import type { BodyOf, caseload } from '@troth/contract';
import {
  deleteSavedView,
  holdSavedViews,
  insertSavedView,
  listSavedViews,
  renameSavedView,
  type Coach,
  type Tx,
} from '@troth/database';
import { defineMessages } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

const MOST = 30;

const messages = defineMessages('refusals.saved-view', {
  taken: 'You have a view of that name already. Please choose another name, or delete that one first.',
  tooMany: 'You have {most} saved views, and there is no room for more. Please delete one first.',
});

/** A coach's own views of their list, each under a name of its own. */
@Injectable()
export class KeepViews {
  async save(work: Work, coach: Coach, { name, kept }: BodyOf<typeof caseload.saveView>): Promise<{ id: string }> {
    const { tx, now } = work;
    const views = await this.#others(tx, coach, name);
    if (views.length >= MOST) refuse(say(messages.tooMany, { most: MOST }));
    const id = work.newId();
    await insertSavedView(tx, ownerOf(coach), { id, name, kept }, now);
    return { id };
  }

  async rename({ tx }: Work, coach: Coach, id: string, name: string): Promise<void> {
    await this.#others(tx, coach, name, id);
    if (!(await renameSavedView(tx, ownerOf(coach), id, name))) throw new Problem('not-found');
  }

  async delete({ tx }: Work, coach: Coach, id: string): Promise<void> {
    if (!(await deleteSavedView(tx, ownerOf(coach), id))) throw new Problem('not-found');
  }

  /** The coach's views but one; refused where one of them has that name. */
  async #others(tx: Tx, coach: Coach, name: string, but?: string) {
    await holdSavedViews(tx, ownerOf(coach));
    const others = (await listSavedViews(tx, ownerOf(coach))).filter(({ id }) => id !== but);
    if (others.some((view) => view.name.toLowerCase() === name.toLowerCase())) refuse(say(messages.taken));
    return others;
  }
}

const ownerOf = ({ practiceId, id }: Coach) => ({ practiceId, coachId: id });

function refuse(message: string): never {
  throw new Problem('invalid-input', [{ path: 'name', message }]);
}
