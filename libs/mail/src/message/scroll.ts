import { quotedPrintable, WIDEST } from './quoted-printable.js';

const FIRST_ROOM = 64 * 1024;

/** Where one body after the other is written: the room stays, so that a message leaves nothing behind but itself. */
export class Scroll {
  #written = Buffer.alloc(FIRST_ROOM);
  #length = 0;
  #text = Buffer.alloc(FIRST_ROOM);

  /** Writes what is ASCII already. */
  write(ascii: string): void {
    this.#makeRoom(ascii.length);
    this.#length += this.#written.write(ascii, this.#length, 'latin1');
  }

  /** Writes any text in quoted-printable. */
  writeText(text: string): void {
    const longest = text.length * 3;
    if (this.#text.length < longest) this.#text = Buffer.alloc(longest);
    const length = this.#text.write(text);
    this.#makeRoom(length * WIDEST + 8);
    this.#length = quotedPrintable(this.#text, length, this.#written, this.#length);
  }

  /** All that was written since the last time, after so many bytes of room. */
  take(room: number): Buffer {
    const all = Buffer.allocUnsafeSlow(room + this.#length);
    this.#written.copy(all, room, 0, this.#length);
    this.#length = 0;
    return all;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#written.length) return;
    const roomier = Buffer.alloc(Math.ceil(needed * 2));
    this.#written.copy(roomier, 0, 0, this.#length);
    this.#written = roomier;
  }
}
