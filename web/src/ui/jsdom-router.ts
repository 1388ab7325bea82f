import { TextDecoder, TextEncoder } from 'node:util';

/** What react-router asks for and jsdom lacks; tests import this before anything that loads the router. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
