import { join, relative } from 'node:path';
import ts from 'typescript';
import { faultsOf } from './compare.mjs';
import { openDescriber } from './describe.mjs';
import { findStatements } from './find-statements.mjs';
import { writesPlainRows } from './plain-row.mjs';

/** The rooms' own files; specs and benches run their statements themselves, and migrations theirs on older tables. */
export const isProduction = (path) =>
  /^(libs|apps)\/(?!testing\/)[^/]+\/src\//.test(path) && !/\.(spec|fixture|d)\.ts$|\/migrations\//.test(path);

// It asks before there is a database that fits, on connections of its own.
const ownConnections = /^libs\/database\/src\/fitness\//;

/**
 * Compares every SQL statement in the code with a migrated database: its columns, its parameters, and the rows that it is
 * declared to give. Returns how many there are, and each fault with where it stands.
 */
export async function checkStatements(root, database, { config = 'tsconfig.tree.json', isWanted }) {
  const program = programOf(join(root, config), (file) => isWanted(relative(root, file)));
  const statements = findStatements(program, root, isWanted);
  const faults = [];
  const describer = await openDescriber(database);
  try {
    for (const statement of statements) {
      const found = await faultsIn(statement);
      if (!ownConnections.test(statement.at) && statement.texts?.some(writesPlainRows))
        found.push('it writes plain rows: TypeORM writes them by their row class, decision 52');
      faults.push(...[...new Set(found)].map((fault) => `${statement.at}: ${fault}`));
    }
  } finally {
    describer.close();
  }
  return { statements: statements.length, faults };

  async function faultsIn(statement) {
    if (statement.unread) return [`its text cannot be read: ${statement.unread}`];
    const found = [];
    for (const text of statement.texts) {
      try {
        found.push(...faultsOf(program.getTypeChecker(), statement, await describer.describe(text)));
      } catch (fault) {
        if (fault.severity === undefined) throw fault;
        found.push(fault.message);
      }
    }
    return found;
  }
}

/** Only the files with statements, and what they import: the types of all the rest take their time. */
function programOf(config, isWanted) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  const asking = fileNames.filter((file) => isWanted(file) && ts.sys.readFile(file)?.includes('.query'));
  return ts.createProgram(asking, options);
}

function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
