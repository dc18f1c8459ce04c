// Makes data/breached-passwords.bin from lists of passwords, one a line: node list-breached.mjs LONG.txt… -- SHORT.txt
// Of the first ones the passwords of 12 characters and more, of the last one the 20,000 most common of any length.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [shortFile, ...longFiles] = process.argv
  .slice(2)
  .filter((name) => name !== '--')
  .reverse();
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.normalize('NFKC').toLowerCase());
const long = longFiles.flatMap(lines).filter((password) => password.length >= 12);
const short = lines(shortFile)
  .filter((password) => password.length >= 4)
  .slice(0, 20_000);
const marks = [...new Set([...long, ...short])].map((password) =>
  createHash('sha256').update(password).digest().subarray(0, 5),
);
marks.sort(Buffer.compare);
writeFileSync(new URL('../data/breached-passwords.bin', import.meta.url), Buffer.concat(marks));
console.log(`${marks.length} passwords`);
