import { expect, it } from '@jest/globals';
import { faultsOfHtml } from './faults-of-html.js';

it.each([
  ['<p><b>one</p></b>', 2],
  ['<div>', 1],
  ['<a href=x>y</a>', 1],
  ['<!doctype html><p>fine<br /><img src="a=b"></p><!-- <div> -->', 0],
])('finds what is wrong in %s', (html, faults) => {
  expect(faultsOfHtml(html)).toHaveLength(faults);
});
