import { Injectable } from '@nestjs/common';
import type { BodyOf, MessageTemplate, thread } from '@troth/contract';
import {
  changeTemplate,
  deleteTemplate,
  holdTemplates,
  insertTemplate,
  listTemplates,
  templatePlace,
  type Coach,
  type SealedTemplate,
  type Tx,
} from '@troth/database';
import { mostTemplates } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { sealFor, type Work } from '@troth/programme';
import { openOr, SealingKeys } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

const messages = defineMessages('refusals.kept-template', {
  taken: 'You have a template of that name already. Please choose another name, or change that one.',
  tooMany: 'You have {most} templates, and there is no room for more. Please delete one first.',
});

type Typed = BodyOf<typeof thread.keepTemplate>;

/** What a coach begins messages with, each under a name of its own, sealed with their key. */
@Injectable()
export class KeepTemplates {
  constructor(private readonly keys: SealingKeys) {}

  /** By name. */
  async list(tx: Tx, coach: Coach): Promise<MessageTemplate[]> {
    const opened = (await listTemplates(tx, ownerOf(coach))).map(({ id, nameSealed, textSealed }) => ({
      id,
      name: this.#opened(nameSealed, templatePlace(id, 'name')),
      text: this.#opened(textSealed, templatePlace(id, 'text')),
    }));
    return opened.sort((one, other) => one.name.localeCompare(other.name));
  }

  async keep(work: Work, coach: Coach, typed: Typed): Promise<{ id: string }> {
    const others = await this.#others(work, coach, typed.name);
    if (others.length >= mostTemplates) refuse(say(messages.tooMany, { most: mostTemplates }));
    const sealed = await sealedBy(work, coach, work.newId(), typed);
    await insertTemplate(work.tx, ownerOf(coach), sealed, work.now);
    return { id: sealed.id };
  }

  async change(work: Work, coach: Coach, id: string, typed: Typed): Promise<void> {
    await this.#others(work, coach, typed.name, id);
    const sealed = await sealedBy(work, coach, id, typed);
    if (!(await changeTemplate(work.tx, ownerOf(coach), sealed))) throw new Problem('not-found');
  }

  async delete({ tx }: Work, coach: Coach, id: string): Promise<void> {
    if (!(await deleteTemplate(tx, ownerOf(coach), id))) throw new Problem('not-found');
  }

  /** The coach's templates but one; refused where one of them has that name. */
  async #others({ tx }: Work, coach: Coach, name: string, but?: string): Promise<readonly MessageTemplate[]> {
    await holdTemplates(tx, ownerOf(coach));
    const others = (await this.list(tx, coach)).filter(({ id }) => id !== but);
    if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) refuse(say(messages.taken));
    return others;
  }

  #opened(sealed: string, place: string): string {
    return openOr(this.keys, sealed, place, say(unreadable.toCoach));
  }
}

const ownerOf = ({ practiceId, id }: Coach) => ({ practiceId, coachId: id });

async function sealedBy(work: Work, coach: Coach, id: string, { name, text }: Typed): Promise<SealedTemplate> {
  const person = { practiceId: coach.practiceId, personId: coach.id };
  const seal = (words: string, part: 'name' | 'text') => sealFor(work, person, words, templatePlace(id, part));
  return { id, nameSealed: await seal(name, 'name'), textSealed: await seal(text, 'text') };
}

function refuse(message: string): never {
  throw new Problem('invalid-input', [{ path: 'name', message }]);
}
