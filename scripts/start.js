// npm start: installs what is missing, builds what is missing, then becomes the server (signals reach it).
const path = require('node:path');
const { root, install, build } = require('./setup');

install();
build();
process.chdir(root);
require(path.join(root, 'dist/server/main.js'));
