import { registerEnumType } from 'type-graphql';

/** What a source is: an address that is polled, or a channel whose items people enter. */
export enum SourceKind {
  RSS = 'RSS',
  ATOM = 'ATOM',
  JSON_FEED = 'JSON_FEED',
  NEWS_SITEMAP = 'NEWS_SITEMAP',
  PAGE_LIST = 'PAGE_LIST',
  MANUAL = 'MANUAL',
}
registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What a source delivers.',
  valuesConfig: {
    RSS: { description: 'An RSS feed of any version.' },
    ATOM: { description: 'An Atom feed.' },
    JSON_FEED: { description: 'A JSON Feed.' },
    NEWS_SITEMAP: { description: 'A sitemap of news, or an index of sitemaps.' },
    PAGE_LIST: { description: 'A page whose links lead to articles, of a site without a feed.' },
    MANUAL: { description: 'A channel that no machine can poll, such as a paper or a station.' },
  },
});

/** Where a source stands; the machine never takes one out of service. */
export enum SourceState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  RETIRED = 'RETIRED',
}
registerEnumType(SourceState, {
  name: 'SourceState',
  description: 'Whether a source is polled.',
  valuesConfig: {
    ACTIVE: { description: 'Polled.' },
    PAUSED: { description: 'Not polled until somebody resumes it.' },
    RETIRED: { description: 'Out of use; its articles stay.' },
  },
});

/** How a source does, computed from what its polls brought. */
export enum SourceHealth {
  OK = 'OK',
  LATE = 'LATE',
  FAILING = 'FAILING',
  SILENT = 'SILENT',
  WRONG_CONTENT = 'WRONG_CONTENT',
}
registerEnumType(SourceHealth, {
  name: 'SourceHealth',
  description: 'How a source does, computed from its polls.',
  valuesConfig: {
    OK: { description: 'Polled and read as expected.' },
    LATE: { description: 'Due for some time and not polled yet.' },
    FAILING: { description: 'The last polls failed; it is tried again, less often.' },
    SILENT: { description: 'Reachable, but without new items for longer than its own habit.' },
    WRONG_CONTENT: {
      description: 'Answers with something that is not what it should, such as a login page.',
    },
  },
});
