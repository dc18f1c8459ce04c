const rooms = (names) => `^(libs|apps)/(${names})/`;
const packages = (names) => `node_modules/(${names})/`;
const calendarEntry = String.raw`^libs/domain/src/calendar/calendar\.ts$`;
const adaptedEntry = String.raw`^libs/domain/src/programmes/adapted/adapted\.ts$`;
// Of libs/mail, what sends loads neither what reads reports nor the doctor.
const mailEntries = String.raw`^libs/mail/src/(reports/reports|doctor/doctor|catcher/catcher)\.ts$`;
// What a page or an email is made of ahead of time, and what shows in a test that nothing was forgotten.
const messagesEntries = String.raw`^libs/messages/src/(faults|pieces|pseudo)\.ts$`;
const specs = String.raw`\.(spec|fixture)\.tsx?$|^(libs|apps)/[^/]+/(src/)?spec/`;

/** One library may import these others; whatever is not named here may not be imported. */
const libraries = {
  messages: [],
  domain: ['messages'],
  contract: ['domain', 'messages'],
  sealing: [],
  'embedded-postgres': [],
  config: ['sealing'],
  emails: ['domain', 'messages'],
  queue: ['domain'],
  mail: ['domain'],
  database: ['domain'],
  programme: ['domain', 'messages', 'database', 'sealing'],
  inbound: ['domain', 'mail', 'database', 'sealing', 'programme'],
  testing: ['domain', 'mail', 'database', 'queue', 'config', 'sealing', 'emails', 'embedded-postgres'],
};

const libraryRules = Object.entries(libraries).map(([name, allowed]) => ({
  name: `${name}-imports-too-much`,
  comment: `libs/${name} may import ${allowed.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: specs },
  to: { path: '^(libs|apps)/', pathNot: rooms([name, ...allowed].join('|')) },
}));

/** A delivery's way through the worker: what comes later may know what came before, and nothing the other way. */
const way = ['claim', 'write', 'smtp', 'outcome'];
const onTheWay = (layers) => `^apps/worker/src/delivery/(${layers.join('|')})/`;

const wayRules = way.slice(0, -1).map((layer, index) => ({
  name: `delivery-goes-on-from-${layer}`,
  comment: `A delivery goes one way, ${way.join(' → ')}: ${layer} hands on what it has, and asks nothing of what comes later.`,
  severity: 'error',
  from: { path: onTheWay([layer]), pathNot: specs },
  to: { path: onTheWay(way.slice(index + 1)) },
}));

export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two modules that need each other are one, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...libraryRules,
    ...wayRules,
    {
      name: 'delivery-server-stands-apart',
      comment: 'What is known of the mail server is asked and told by every layer, and knows none.',
      severity: 'error',
      from: { path: '^apps/worker/src/delivery/server/', pathNot: specs },
      to: { path: onTheWay(way) },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain depends on the schema and the time-zone library, and on nothing of Node.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: specs },
      to: { pathNot: `^(libs|apps)/|${packages('zod|moment-timezone')}` },
    },
    {
      name: 'contract-is-for-both-sides',
      comment: 'API and browser share it, so it depends on the schema library alone.',
      severity: 'error',
      from: { path: '^libs/contract/', pathNot: specs },
      to: { pathNot: `^(libs|apps)/|${packages('zod')}` },
    },
    {
      name: 'messages-are-for-both-sides',
      comment: 'A page says them as well as a server, so they depend on the library that formats them alone.',
      severity: 'error',
      from: { path: '^libs/messages/', pathNot: specs },
      to: { pathNot: `^(libs|apps)/|${packages('intl-messageformat|@formatjs')}` },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'But for standalone, which starts api and worker.',
      severity: 'error',
      from: { path: '^apps/(?!standalone/)([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'standalone-starts-api-and-worker-only',
      comment: 'By their front doors.',
      severity: 'error',
      from: { path: '^apps/standalone/' },
      to: { path: '^apps/', pathNot: ['^apps/standalone/', '^apps/(api|worker)/src/index\\.ts$'] },
    },
    {
      name: 'web-imports-domain-contract-and-messages-only',
      comment: 'The browser reads everything else over HTTP.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(domain|contract|messages)/' },
    },
    {
      name: 'web-takes-only-types-of-the-contract',
      comment: 'The schemas check on the server; on a phone they would only weigh.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-never-loads-zones',
      comment: 'Local times come to the page as text; the zone data is large and its use on the server only.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: calendarEntry },
    },
    {
      name: 'domain-without-calendar-loads-no-zones',
      comment: 'What the browser takes of the domain comes without the zone data.',
      severity: 'error',
      from: { path: '^libs/domain/src/index\\.ts$' },
      to: { path: packages('moment-timezone'), reachable: true },
    },
    {
      name: 'production-imports-testing',
      comment: 'Specs may, and the folders named spec beside them.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: `^libs/testing/|${specs}` },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'only-database-speaks-sql',
      comment: 'And what makes databases for specs: a pool of TypeORM for each cost more than the database.',
      severity: 'error',
      from: { pathNot: '^libs/database/|^libs/testing/src/run/database\\.ts$|node_modules' },
      to: { path: packages('typeorm|pg|@nestjs/typeorm') },
    },
    {
      name: 'only-queue-speaks-to-the-queue',
      severity: 'error',
      from: { pathNot: '^libs/queue/|node_modules' },
      to: { path: packages('bullmq|ioredis|@nestjs/bullmq') },
    },
    {
      name: 'one-file-knows-nodemailer',
      comment:
        'We rely on how it works inside, for one exact version; what must hold is named in the spec beside that file.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/mail/src/smtp/nodemailer\\.ts$', specs] },
      to: { path: packages('nodemailer') },
    },
    {
      name: 'through-the-front-door',
      comment: 'Another room is imported by its package, not by its files.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/(?!src/index\\.ts$)',
        pathNot: ['^$1/$2/', adaptedEntry, calendarEntry, mailEntries, messagesEntries],
      },
    },
    {
      name: 'no-index-inside',
      comment:
        'One index.ts a library; inside, a file is imported by its name. A kind of email is a folder of its own, and the ' +
        "database's index gathers the front file of each subject.",
      severity: 'error',
      from: { pathNot: '^libs/database/src/index\\.ts$' },
      to: { path: '^libs/[^/]+/src/.+/index\\.ts$', pathNot: '^libs/emails/src/kinds/' },
    },
    {
      name: 'not-to-be-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^\\.\\.?/.*\\.css$', '^virtual:theme\\.css$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^libs/[^/]+/dist/', '^test/boundaries/planted/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts', '.css', '.svg'],
    },
  },
};
