// npm run cli -- COMMAND: runs the built command line, building it first when sources changed.
const path = require('node:path');
const { root, install, build } = require('./setup');

install();
build();
process.chdir(root);
require(path.join(root, 'dist/server/cli.js'));
