import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

const pages = globSync('**/*.md', { exclude: (name) => name === 'node_modules' || name === 'dist' });

/** Links of a page to files of the repository, without the heading that they lead to. */
function linksOf(page: string): string[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

it('every link of a page of documentation to another file leads to one that is there', () => {
  const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ page, link }) => !existsSync(join(dirname(page), link)))).toEqual([]);
});
