// Lets plain Node run our TypeScript sources, for scripts and benches.
const { transformSync } = require('@swc/core');
const fs = require('node:fs');

require.extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(fs.readFileSync(filename, 'utf8'), { filename }).code, filename);
