// node libs/programme/scripts/list-places.mjs cities500.txt: makes data/places.tsv.gz from a list of GeoNames.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isZone } from '@troth/domain/calendar';
import { bare } from '@troth/domain';

const LEAST_PEOPLE = 50_000;
const [source] = process.argv.slice(2);

// A quarter of a town goes by the town, and what people have left is no place to be in.
const notTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
// Airports' codes stand among the names.
const isName = (name) => name.length <= 30 && !/^[A-Z]{3}$/.test(name) && !name.startsWith('http');

const towns = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((fields) => Number(fields[14]) >= LEAST_PEOPLE && !notTowns.has(fields[7]) && isZone(fields[17]))
  .toSorted((one, other) => Number(other[14]) - Number(one[14]))
  .map(([, name, ascii, others, , , , , country, , , , , , , , , zone]) => {
    const names = new Set([name, ascii, ...others.split(',').filter(isName)].map(bare).filter((one) => one !== ''));
    return `${name}\t${country}\t${zone}\t|${[...names].join('|')}|\n`;
  });

writeFileSync(new URL('../data/places.tsv.gz', import.meta.url), gzipSync(towns.join(''), { level: 9 }));
console.log(`${towns.length} towns`);
