import { registerEnumType } from 'type-graphql';

/** Whether the page still says what was read. */
export enum ArticleLiveness {
  LIVE = 'LIVE',
  CHANGED = 'CHANGED',
  WALLED = 'WALLED',
  GONE = 'GONE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ArticleLiveness, {
  name: 'ArticleLiveness',
  description: 'Whether the page of an article still says what was first read.',
  valuesConfig: {
    LIVE: { description: 'Still there with the text first read.' },
    CHANGED: { description: 'Still there with another text or title.' },
    WALLED: { description: 'Behind a login, payment or robot wall.' },
    GONE: { description: 'Removed.' },
    UNKNOWN: { description: 'Could not be found out at the last try.' },
  },
});

/** Kind of medium that an item came by. */
export enum ArticleChannel {
  ONLINE = 'ONLINE',
  PRINT = 'PRINT',
  TV = 'TV',
  RADIO = 'RADIO',
  SOCIAL = 'SOCIAL',
  CHAT = 'CHAT',
}
registerEnumType(ArticleChannel, {
  name: 'ArticleChannel',
  description: 'Kind of medium that an item came by.',
  valuesConfig: {
    ONLINE: { description: 'A web page.' },
    PRINT: { description: 'A page of a newspaper or magazine.' },
    TV: { description: 'A television broadcast.' },
    RADIO: { description: 'A radio broadcast.' },
    SOCIAL: { description: 'A post on a social network.' },
    CHAT: { description: 'A message that was passed on in a chat.' },
  },
});

/** How an item entered. */
export enum ArticleEntry {
  FETCH = 'FETCH',
  HAND = 'HAND',
  IMPORT = 'IMPORT',
}
registerEnumType(ArticleEntry, {
  name: 'ArticleEntry',
  description: 'How an item entered.',
  valuesConfig: {
    FETCH: { description: 'Fetched by the office.' },
    HAND: { description: 'Clipped by hand.' },
    IMPORT: { description: 'Imported from a file or by another system.' },
  },
});

/** Whether an item counts. */
export enum ArticleStatus {
  USABLE = 'USABLE',
  WITHHELD = 'WITHHELD',
  CANCELED = 'CANCELED',
}
registerEnumType(ArticleStatus, {
  name: 'ArticleStatus',
  description: 'Whether an item counts.',
  valuesConfig: {
    USABLE: { description: 'Counts and is shown.' },
    WITHHELD: { description: 'Kept back by a person, with a reason.' },
    CANCELED: { description: 'Entered by mistake and taken back.' },
  },
});

/** Network that a social or chat item stood on; each is a kind of channel of its own (crisis.md 2.1). */
export enum SocialPlatform {
  X = 'X',
  FACEBOOK = 'FACEBOOK',
  INSTAGRAM = 'INSTAGRAM',
  TIKTOK = 'TIKTOK',
  YOUTUBE = 'YOUTUBE',
  THREADS = 'THREADS',
  TELEGRAM = 'TELEGRAM',
  WHATSAPP = 'WHATSAPP',
  OTHER = 'OTHER',
}
registerEnumType(SocialPlatform, {
  name: 'SocialPlatform',
  description: 'Network that a social or chat item stood on.',
  valuesConfig: {
    X: { description: 'X, formerly Twitter.' },
    FACEBOOK: { description: 'Facebook.' },
    INSTAGRAM: { description: 'Instagram.' },
    TIKTOK: { description: 'TikTok.' },
    YOUTUBE: { description: 'YouTube.' },
    THREADS: { description: 'Threads.' },
    TELEGRAM: { description: 'Telegram.' },
    WHATSAPP: { description: 'WhatsApp.' },
    OTHER: { description: 'Another one.' },
  },
});
