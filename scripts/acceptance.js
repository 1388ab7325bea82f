// npm run acceptance [-- --db sqlite|mariadb]: the integrated scenario, one line per assertion.
const path = require('node:path');
const { root, install } = require('./setup');

install();
process.chdir(root);
require('./register');
require(path.join(root, 'server/test/acceptance/main.ts'));
