import { createRequire, isBuiltin } from 'node:module';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { SourceTextModule, SyntheticModule, compileFunction } from 'node:vm';
import Runtime from 'jest-runtime';

const require = createRequire(import.meta.url);
const asEsm = {
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};
const packages = `${sep}node_modules${sep}`;

/** It keeps its first application's logger for good, so that every spec file loads its own. */
const apart = `${packages}nestjs-pino${sep}`;

/** What Node itself has loaded, for all specs of this process. */
const shared = new Map();

/**
 * Gives every spec file sources of its own, as Jest does, but leaves what lies in node_modules to Node's own loader: it is
 * read, compiled and made fast once a process instead of once a file. Module mocks are not supported.
 */
class SharedPackages extends Runtime {
  #own = new Map();

  constructor(...args) {
    super(...args);
    // Jest's own framework stays one of each file, but in the one realm that packages and sources share.
    this.executor.compile = (source, filename) =>
      compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  /** Jest would put itself between the process and Node's modules for good. */
  installGetBuiltinModule() {}

  async unstable_importModule(from, specifier) {
    return this.#evaluate(specifier === undefined ? this.#source(from) : this.#dependency(from, specifier));
  }

  teardown() {
    this.#own.clear();
    super.teardown();
  }

  async #evaluate(module) {
    if (module.status === 'unlinked') module.instantiate();
    await module.evaluate();
    return module;
  }

  #source(path) {
    const known = this.#own.get(path);
    if (known) return known;
    const module = new SourceTextModule(this.transformCache.transform(path, asEsm), {
      identifier: path,
      importModuleDynamically: (specifier) => this.#evaluate(this.#dependency(path, specifier)),
      initializeImportMeta: (meta) => {
        meta.url = pathToFileURL(path).href;
        meta.filename = path;
        meta.dirname = dirname(path);
        meta.resolve = (specifier) => pathToFileURL(this._resolution.resolveEsm(path, specifier)).href;
      },
    });
    this.#own.set(path, module);
    module.linkRequests(module.moduleRequests.map(({ specifier }) => this.#dependency(path, specifier)));
    return module;
  }

  #dependency(from, specifier) {
    if (specifier === '@jest/globals') return evaluated(this.jestGlobals.esmGlobalsModule(from));
    if (isBuiltin(specifier)) return native(specifier);
    const path = this._resolution.resolveEsm(
      from,
      specifier.startsWith('file:') ? fileURLToPath(specifier) : specifier,
    );
    const isShared = path.includes(packages) && !path.includes(apart);
    return isShared || path.endsWith('.json') ? native(path) : this.#source(path);
  }
}

function native(path) {
  const known = shared.get(path);
  if (known) return known;
  const loaded = require(path);
  const exported = types.isModuleNamespaceObject(loaded) ? { ...loaded } : { ...loaded, default: loaded };
  const module = evaluated(
    new SyntheticModule(
      Object.keys(exported),
      function () {
        for (const [name, value] of Object.entries(exported)) this.setExport(name, value);
      },
      { identifier: path },
    ),
  );
  shared.set(path, module);
  return module;
}

/** It evaluates at once, as it waits for nothing. */
function evaluated(module) {
  void module.evaluate();
  return module;
}

export { SharedPackages as 'module.exports' };
