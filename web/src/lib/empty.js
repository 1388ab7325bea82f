// Stands in for style sheets and PO files in tests.
module.exports = {};
