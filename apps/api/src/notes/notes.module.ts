import { Module } from '@nestjs/common';
import { NotesController } from './notes.controller.js';
import { WriteNote } from './write-note.js';

@Module({ controllers: [NotesController], providers: [WriteNote] })
export class NotesModule {}
