import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = process.cwd();

/** One change to a file, made in memory alone: the tree stays as it is. */
export interface Planted {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What the compiler says of one file of an app, read from the sources of every room, once this is changed. */
export function faultsIn(file: string, planted?: Planted): string[] {
  const { rootNames, options } = configOf(file);
  const program = ts.createProgram({ rootNames, options, host: hostWith(options, planted) });
  const found = program.getSemanticDiagnostics(program.getSourceFile(join(root, file)));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The app's own settings, but that other rooms are read from their sources, not from what was built. */
function configOf(file: string): { rootNames: readonly string[]; options: ts.CompilerOptions } {
  const path = ts.findConfigFile(dirname(join(root, file)), (name) => ts.sys.fileExists(name)) ?? '';
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const ambient = fileNames.filter((name) => name.endsWith('.d.ts'));
  const alone = { composite: false, incremental: false, tsBuildInfoFile: undefined, rootDir: undefined, noEmit: true };
  return {
    rootNames: [...ambient, join(root, file)],
    options: { ...options, ...alone, customConditions: ['source'] },
  };
}

/** What was parsed, by the settings that it was parsed under: most files are the same in every program. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostWith(options: ts.CompilerOptions, planted?: Planted): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const changed = planted && join(root, planted.file);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    if (planted && name === changed) return ts.createSourceFile(name, withChange(planted), target);
    const key = `${options.module} ${name}`;
    if (!parsed.has(key)) parsed.set(key, parse(name, target, ...rest));
    return parsed.get(key);
  };
  return host;
}

function withChange({ file, from, to }: Planted): string {
  const before = ts.sys.readFile(join(root, file)) ?? '';
  if (!before.includes(from)) throw new Error(`There is no "${from}" in ${file} to change.`);
  return before.replaceAll(from, to);
}
