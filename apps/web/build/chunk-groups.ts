import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Few files rather than small ones: on a slow line each costs a turn. What `first.ts` needs stays apart and small.
const ahead = [
  /apps\/web\/src\/(first|api\/(call|url-of|problem|idempotency|ahead-of-pages|couples-a-page)|device\/storage|links\/(leave-language-out|opened-links|read-fragment))\.ts$/,
];

/** All that a check-in needs beside its own, and every other page as well. */
const everywhere = [
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-query|query-core)|intl-messageformat|@formatjs\/[^/]+)\//,
  /libs\/messages\/src\//,
  /@mantine\/core\/.*\/(Button|TextInput|Textarea|MantineProvider|DirectionProvider|get-contrast-color)\.mjs$/,
  /apps\/web\/src\/(layout\/(?!CoachFrame|PageNotFound|TakeAlong|Withdrawn)|links\/(?!BehindLink)|brand\/|dates\/|speech\/|language\/(?!LanguageForm))/,
  /apps\/web\/src\/forms\/(WhatTheCoachSees|FormSection|FormTrouble|PromiseFields|useFaults)/,
  /apps\/web\/src\/explained\/(HowLink|messages)/,
  /apps\/web\/src\/safe\/(WordsField|messages)/,
  /apps\/web\/src\/offline\/forget/,
  /apps\/web\/src\/(styles\/(mantine|meanwhile|palette|base)\.css|demo\/Demo(\.module\.css|\.tsx))|@troth\/theme\.css|node_modules\/@fontsource-variable\/[^/]+\/index\.css/,
  /libs\/domain\/src\/(consistency\/(consistency-score|score-in-words)|calendar\/local-week|listed)\.ts$/,
];

/** What all pages but the check-in come through. */
const router = [
  /node_modules\/(@tanstack\/(react-router|router-core|history|store|react-store)|use-sync-external-store)\//,
  /apps\/web\/src\/(Routed|router)\.tsx$/,
];

/** The demo's bar and tour, which come to no page of a real practice. */
const demo = [/apps\/web\/src\/demo\/(?!Demo(\.module\.css|\.tsx))/];

/** What pages of partners and of coaches have in common. */
const shared = [
  /@mantine\/core\/.*\/(Checkbox|CheckIcon|NativeSelect|ComboboxChevron|Switch)\.mjs$/,
  /apps\/web\/src\/(panel|thread)\//,
  /apps\/web\/src\/offline\/kept-practice/,
  /apps\/web\/src\/session\/(SignedIn|AskForLink|closing|useEarlier|useUsChange|useOpenCheckIn)/,
  /apps\/web\/src\/(forms\/(AskTwice|useSentForm)|measures\/(Trajectory|messages)|intake\/messages|layout\/(TakeAlong|Withdrawn)|device\/useTabDraft)/,
  /apps\/web\/src\/(chart\/(WeekTable|messages)|forms\/PartnerFields)/,
  /@mantine\/hooks\/.*\/use-debounced-(value|callback)\.mjs$/,
  /libs\/domain\/src\/(intake\/answer-words|programmes\/stage-place|consistency\/perception-gap|change\/change-model|check-in\/questions\/registry)\.ts$/,
  /apps\/web\/src\/panels\/PanelColumns\.tsx?$/,
];

const src = resolve(import.meta.dirname, '../src');

/** The panels that one page shows, by what each is declared as. */
function panelsOf(declaration: 'UsPanel' | 'CouplePanel'): RegExp {
  const folders = readdirSync(join(src, 'panels'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const theirs = folders
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(src, 'panels', name, 'index.ts'), 'utf8').includes(`: ${declaration} =`));
  return new RegExp(`apps/web/src/panels/(${theirs.join('|')})/`);
}

/** One's own page and its panels: one file. */
const us = [/apps\/web\/src\/(pages\/us\/|offline\/(PracticeOffline|useKeptPractice|messages))/, panelsOf('UsPanel')];

/** The coach's list, a couple's page and its panels: one file, which comes with the sign-in. */
const coach = [
  /apps\/web\/src\/pages\/(coach|coach-couple)\//,
  /apps\/web\/src\/(session\/Coach|commands\/|live\/)/,
  panelsOf('CouplePanel'),
];

/** Which modules share a file, the most general first. */
export const chunkGroups = Object.entries({ ahead, everywhere, router, shared, us, coach, demo }).map(
  ([name, tests], at, all) => ({
    name,
    test: (id: string) => tests.some((one) => one.test(id)),
    priority: all.length - at,
  }),
);
