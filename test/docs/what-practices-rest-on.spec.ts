import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { currentProgramme } from '@troth/domain';
import { english } from '@troth/messages';

const page = readFileSync('docs/practices.md', 'utf8');
const rows = new Map([...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, title, basis]) => [title!, basis!]));
const sources = new Set([...page.matchAll(/^(\d+)\. /gm)].map(([, number]) => number!));

it('every weekly practice of the programme is on the page that says what it rests on', () => {
  const titles = currentProgramme().stages.flatMap(({ practices, alone }) =>
    [...practices, ...alone].map(({ title }) => english.say(title)),
  );
  expect(titles.filter((title) => !rows.has(title))).toEqual([]);
  expect([...rows.keys()].filter((title) => !['practice', '---', ...titles].includes(title))).toEqual([]);
});

it('every row says that it is our own or names its sources, and each source is named', () => {
  const cited = [...page.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers]) => numbers!.split(', '));
  const bare = [...rows].filter(([title, basis]) => !/^(practice|---)$/.test(title) && !/\bown\b|\[\d/.test(basis));
  expect(bare).toEqual([]);
  expect(new Set(cited)).toEqual(sources);
});

it('every source says whether it was confirmed, wholly or in part, and where', () => {
  const entries = page
    .slice(page.indexOf('## Sources'))
    .split(/^(?=\d+\. )/gm)
    .slice(1);
  expect(entries).toHaveLength(sources.size);
  const unchecked = entries.filter((entry) => !/\*(Confirmed|In part)\*.*\]\(https?:/s.test(entry));
  expect(unchecked).toEqual([]);
});
