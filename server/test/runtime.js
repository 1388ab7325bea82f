// Server tests share one load of the product in each worker. Jest would load some 3,000 modules anew for every
// file, which costs more than the tests; as in production, offices opened in one process share code and nothing else.
const { expect } = require('expect');
const Runtime = require('jest-runtime').default;

const HOOKS = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];
const SYNTAX = ['DynamicImport', 'ExportNamespaceFrom', 'StaticESM', 'TopLevelAwait'].map(
  (of) => `supports${of}`,
);
const PLAIN = { isInternalModule: false, ...Object.fromEntries(SYNTAX.map((key) => [key, false])) };
const sourceMaps = new Map();

/** Compiles by Jest's own transformer, which keeps what it made for the next process. */
function compileBy(transformer) {
  require.extensions['.ts'] = (module, filename) => {
    const { code, sourceMapPath } = transformer.transform(filename, PLAIN);
    if (sourceMapPath) sourceMaps.set(filename, sourceMapPath);
    module._compile(code, filename);
  };
}

module.exports = class SharedRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, ...rest) {
    super(config, environment, resolver, transformer, ...rest);
    compileBy(transformer);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  /** Loads a test file by Node itself, with the globals of this very run. */
  requireModule(from, name) {
    if (name !== undefined || !from.endsWith('.test.ts')) return super.requireModule(from, name);
    const { global, moduleMocker } = this._environment;
    for (const key of HOOKS) globalThis[key] = global[key];
    globalThis.expect = expect; // Jest's own lives in another realm, where String and Error are other classes
    globalThis.jest = {
      spyOn: moduleMocker.spyOn.bind(moduleMocker),
      setTimeout: (ms) => {
        global[Symbol.for('TEST_TIMEOUT_SYMBOL')] = ms;
      },
    };
    delete require.cache[from];
    return require(from);
  }
};
