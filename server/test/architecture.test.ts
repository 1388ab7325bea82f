import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const ORDER = [
  'identity',
  'outlets',
  'monitoring',
  'budget',
  'contracts',
  'publications',
  'invoices',
  'issues',
  'crises',
  'notices',
  'reports',
];
/** Kinds of file another module may import. */
const PUBLIC = /\.(entity|service|events)$/;

const sources = (folder: string): string[] =>
  (existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    : []
  )
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(gql|dist)\//.test(file));

const product = (folder: string) => sources(folder).filter((file) => !/\.test\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path)),
  );
}

const moduleOf = (path: string) => /^server\/modules\/([\w-]+)/.exec(path)?.[1];
const breaches = (files: string[], isBreach: (file: string, path: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((path) => isBreach(file, path))
      .map((path) => `${file} imports ${path}`),
  );

describe('the shape of the code', () => {
  it('lets a module import only what stands to its left, and only entities, services and events', () => {
    const wrong = breaches(product('server/modules'), (file, path) => {
      const [from, to] = [moduleOf(file), moduleOf(path)];
      if (!from || !to || from === to) return false;
      return ORDER.indexOf(to) >= ORDER.indexOf(from) || !PUBLIC.test(path);
    });

    expect(wrong).toEqual([]);
  });

  it('keeps the platform free of modules', () => {
    expect(breaches(product('server/platform'), (_file, path) => moduleOf(path) !== undefined)).toEqual([]);
  });

  it('keeps features apart, and the kit free of them', () => {
    const feature = (path: string) => /^web\/src\/features\/([\w-]+)/.exec(path)?.[1];
    const wrong = breaches(product('web/src'), (file, path) => {
      const to = feature(path);
      if (!to) return /^web\/src\/(ui|lib)\//.test(file) && path.startsWith('web/src/app/');
      return /^web\/src\/(ui|lib)\//.test(file) || (feature(file) !== undefined && feature(file) !== to);
    });

    expect(wrong).toEqual([]);
  });

  it('keeps tone of coverage out of everything that touches money', () => {
    const walled = ['outlets', 'budget', 'contracts', 'publications', 'invoices'].flatMap((name) =>
      product(`server/modules/${name}`),
    );

    expect(
      walled.filter((file) =>
        /\btone\b|sentiment|nada pemberitaan/i.test(readFileSync(join(ROOT, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('takes the present moment from the clock only', () => {
    const wrong = product('server/modules').filter((file) =>
      /Date\.now\(\)|new Date\(\)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );

    expect(wrong).toEqual([]);
  });
});
