// npm run build: the server into dist/, the web into web/dist/.
const { install, build } = require('./setup');

install();
build();
