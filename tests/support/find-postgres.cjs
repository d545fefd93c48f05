const { existsSync, readdirSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** Where Debian keeps the programs of its clusters, by major version. */
const DEBIAN = '/usr/lib/postgresql';

const debianFolders = () =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : [];

/** The folder of the PostgreSQL programs; null: this machine has none. */
const findPostgres = () =>
  [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  ) ?? null;

module.exports = { findPostgres };
